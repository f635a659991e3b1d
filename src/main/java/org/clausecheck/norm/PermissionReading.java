package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Permission;

/** An express freedom; by a named grantor it is also his grant. */
final class PermissionReading implements Reading<Permission> {

    /** What the weights let anybody do who has them. */
    static final String[] OPEN_WEIGHT_RIGHTS = {"use", "develop", "commercialise"};

    private final Scribe scribe;

    PermissionReading(Scribe scribe) {
        this.scribe = scribe;
    }

    @Override
    public List<Draft> read(Permission clause) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(freedom(clause));
        published(clause, freedom(clause), drafts);
        clause.grantor().value().ifPresent(grantor -> drafts.add(scribe.draft(clause, Nature.GRANT, grantor.id())
                .to(clause.holder().id()).rights(Part.of(clause.scope().actions())).doing(Part.byDefault(clause.place(), "license"))));
        return drafts;
    }

    private Draft freedom(Permission clause) {
        String holder = clause.holder().id();
        Draft freedom = scribe.draft(clause, Nature.FREEDOM, holder);
        if (clause.grantor().isStated()) {
            return freedom.grantedBy(clause.grantor().get().id());
        }
        List<String> signatories = List.copyOf(scribe.persons().between(clause));
        freedom.towards(scribe.persons().others(clause, holder)).statedBy(signatories);
        return clause.grantor().isOpen() ? freedom.only(Truth.unknown(clause.grantor().origin().toArray(Why[]::new))) : freedom;
    }

    /** Whoever has the weights needs no other grant: to publish them is to license anybody to do anything with them. */
    static void published(Clause clause, Draft act, List<Draft> drafts) {
        Part actions = act.reach().actions();
        boolean named = actions.names("publish-weights");
        if (named || actions.isHidden()) {
            Truth published = named ? Truth.YES : Truth.unknown(new Why.Missing(actions.place(), "withheld"));
            drafts.add(act.asPublication().only(published).doing(Part.byDefault(actions.place(), "license"))
                    .rights(Part.written(clause.place(), OPEN_WEIGHT_RIGHTS))
                    .with(Circle.only(clause.place(), List.of("any-third-party"))));
        }
    }
}
