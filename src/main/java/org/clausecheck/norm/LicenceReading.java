package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.Codes.LicenceExclusivity;
import org.clausecheck.sheet.Codes.OtherAssets;
import org.clausecheck.sheet.Codes.Sublicensing;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.LicenceTail;

/** A licence: the licensee's right, the licensor's grant, and the bans of an exclusive or sole one. */
final class LicenceReading implements Reading<Licence> {

    private static final String[] GOES_WITHOUT_SAYING = {"use", "develop", "commercialise"};

    private final Scribe scribe;

    LicenceReading(Scribe scribe) {
        this.scribe = scribe;
    }

    @Override
    public List<Draft> read(Licence licence) {
        Reach reach = reach(licence);
        Period period = scribe.deal().timeline().period(licence);
        List<Draft> drafts = new ArrayList<>();
        rights(licence, reach, period, drafts);
        drafts.add(grant(licence, Nature.GRANT, reach, period).to(licence.licensee().id()));
        bans(licence, licence.exclusivity(), reach, period, drafts);
        if (licence.exclusivity().is(LicenceExclusivity.NON_EXCLUSIVE).yes()) {
            drafts.add(grant(licence, Nature.FREEDOM, reach, period).grantedBy(licence.licensee().id())
                    .with(Circle.anyone(licence.place())));
        }
        licence.afterEnd().value().ifPresent(tail -> tail(licence, tail, reach, period, drafts));
        return drafts;
    }

    private static Reach reach(Licence licence) {
        Reach reach = Reach.of(licence.scope());
        Part assets = reach.assets();
        if (licence.otherAssets().is(OtherAssets.LICENSED).yes()) {
            assets = assets.widened("technology");
        }
        return reach.withActions(reach.actions().orDefault(GOES_WITHOUT_SAYING))
                .withAssets(assets.except(licence.excludedAssets().stream().map(Asset::code).toList()));
    }

    private void rights(Licence licence, Reach reach, Period period, List<Draft> drafts) {
        drafts.add(right(licence, period).about(reach));
        if (licence.sublicensing().stream().anyMatch(to -> to != Sublicensing.NONE)) {
            drafts.add(right(licence, period).about(reach).doing(Part.written(licence.sublicensing().place(), "license")));
        }
    }

    private Draft right(Licence licence, Period period) {
        return scribe.draft(licence, Nature.LICENSED, licence.licensee().id()).grantedBy(licence.licensor().id()).during(period);
    }

    /** The act of licensing, its own actions being the rights of the grantee. */
    private Draft grant(Licence licence, Nature nature, Reach reach, Period period) {
        return scribe.draft(licence, nature, licence.licensor().id()).about(reach).rights(reach.actions())
                .doing(Part.byDefault(licence.place(), "license")).during(period);
    }

    private void bans(Licence licence, Fact<LicenceExclusivity> exclusivity, Reach reach, Period period, List<Draft> drafts) {
        Truth closed = Scribe.may(exclusivity, LicenceExclusivity.EXCLUSIVE, LicenceExclusivity.SOLE);
        if (closed.no()) {
            return;
        }
        List<String> licensee = List.of(licence.licensee().id());
        Circle others = new Circle(Circle.Kind.ALL_BUT, List.of(), licensee, false, licence.place());
        drafts.add(grant(licence, Nature.GRANT_BAN, reach, period).towards(licensee).with(others).only(closed));
        Truth exclusive = exclusivity.is(LicenceExclusivity.EXCLUSIVE);
        if (!exclusive.no()) {
            drafts.add(scribe.draft(licence, Nature.OWN_USE_BAN, licence.licensor().id()).about(reach).during(period).towards(licensee)
                    .with(others).only(exclusive));
        }
    }

    /** What remains after the end: the right, for the assets that stay licensed; the bans only in words. */
    private void tail(Licence licence, LicenceTail tail, Reach reach, Period period, List<Draft> drafts) {
        Bounds end = tail.ends().isStated() ? scribe.deal().timeline().dayIn(licence, tail.ends())
                : Scribe.openEnd(period.end(), tail.ends());
        Period rest = scribe.after(period, end);
        Part assets = tail.assets().isEmpty() && !tail.assets().isOpen() ? reach.assets()
                : new Part(tail.assets().stream().map(Code::code).toList(), tail.assets().isOpen() ? Part.Said.WITHHELD : Part.Said.WRITTEN,
                        reach.assets().without(), tail.assets().place());
        rights(licence, reach.withAssets(assets), rest, drafts);
        bans(licence, tail.exclusivity(), reach.withAssets(assets), rest, drafts);
    }
}
