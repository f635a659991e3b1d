package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.AccessRight;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Confidentiality;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Model;

/**
 * The documentation that a party needs who builds a general-purpose model of another into his own products: whether he gets it under the
 * rights that give him the model, and whether secrecy stands in the way.
 */
public final class DownstreamDocumentation {

    private final AccessRights rights;
    private final Standing standing;
    private final Model model;
    private final List<AccessRight> access;

    private DownstreamDocumentation(AccessRights rights, Standing standing, Model model, List<AccessRight> access) {
        this.rights = rights;
        this.standing = standing;
        this.model = model;
        this.access = access;
    }

    /** One for each recipient to whom the sheet gives models of the provider of this one. */
    public static List<DownstreamDocumentation> of(Deal deal, Standing standing, Model model) {
        AccessRights rights = AccessRights.of(deal, standing);
        Set<List<PartyRef>> seen = new LinkedHashSet<>();
        List<DownstreamDocumentation> found = new ArrayList<>();
        for (AccessRight right : rights.inSheet()) {
            boolean others = model.provider().isStated() && !model.provider().get().equals(right.provider());
            if (!others && seen.add(List.of(right.provider(), right.recipient()))) {
                List<AccessRight> access = rights.of(right).stream().filter(other -> deal.inSheet(other.clause()))
                        .filter(other -> rights.reaches(other, "models", "weights", "products").possible()).toList();
                if (!access.isEmpty()) {
                    found.add(new DownstreamDocumentation(rights, standing, model, access));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The clauses of the sheet that give the model. */
    public List<Clause> clauses() {
        return access.stream().map(AccessRight::clause).toList();
    }

    /** Who provides the model. */
    public PartyRef provider() {
        return access.get(0).provider();
    }

    /** Who builds on it. */
    public PartyRef recipient() {
        return access.get(0).recipient();
    }

    /** Whether the recipient builds a general-purpose model that is placed on the European market into his own. */
    public Truth isIntegrated() {
        return Truth.all(model.generalPurpose().is(true), model.euMarketFrom().stated(),
                model.provider().isStated() ? Truth.YES : model.provider().stated(), model.deployers().has(recipient()));
    }

    /** Whether he still has the model when the duty begins. */
    public Truth lastsTo(Fact<LocalDate> begins) {
        Deal deal = rights.deal();
        return begins.check(day -> Truth.any(access.stream()
                .map(right -> deal.timeline().period(right.clause()).end().notBefore(Bounds.on(day))).toList()));
    }

    /** Whether the documentation is promised: among the deliverables of the access, or as an undertaking of the provider. */
    public Truth isPromised() {
        List<Truth> promised = new ArrayList<>();
        access.stream().map(AccessRight::clause).filter(Access.class::isInstance)
                .forEach(clause -> promised.add(((Access) clause).deliverables().has(Deliverable.DOWNSTREAM_DOCUMENTATION)));
        rights.deal().clauses().filter(Undertaking.class::isInstance).map(Undertaking.class::cast)
                .filter(clause -> clause.bound().has(provider()).possible() && standing.standing(clause).possible())
                .forEach(clause -> promised.add(Truth.all(standing.standing(clause), clause.deliverables()
                .has(Deliverable.DOWNSTREAM_DOCUMENTATION))));
        Truth any = Truth.any(promised);
        return any.no() ? Truth.no(new Why.Seen(access.get(0).clause().place(), "no downstream-documentation among the deliverables"),
                new Why.Absent("no such undertaking")) : any;
    }

    /** Whether no secrecy that binds one of the two keeps it back: each lets the documentation through, or what the law demands. */
    public Truth isNotSecret() {
        List<Truth> open = new ArrayList<>();
        secrecies().forEach(clause -> open.add(Truth.all(standing.standing(clause), letsThrough(clause).opposite()).opposite()));
        return Truth.all(open);
    }

    private List<Confidentiality> secrecies() {
        return rights.deal().clauses().filter(Confidentiality.class::isInstance).map(Confidentiality.class::cast)
                .filter(clause -> standing.standing(clause).possible())
                .filter(clause -> clause.bound().has(provider()).possible() || clause.bound().has(recipient()).possible()).toList();
    }

    private static Truth letsThrough(Confidentiality clause) {
        return clause.common().carveOuts().some(exception -> exception.purpose()
                .isOneOf(Purpose.DOWNSTREAM_DOCUMENTATION, Purpose.LAW_OR_COURT))
                .because(new Why.Seen(clause.place(), "exceptions of " + clause.id()));
    }

    /** What is wrong, in words. */
    public List<String> faults() {
        List<String> words = new ArrayList<>();
        if (isPromised().no()) {
            words.add("it is not promised");
        }
        if (isNotSecret().no()) {
            secrecies().stream().filter(clause -> letsThrough(clause).no()).map(rights.deal()::nameOf)
                    .forEach(name -> words.add(name + " keeps it secret"));
        }
        return words;
    }

    @Override
    public String toString() {
        return model.name() + " for " + rights.deal().nameOf(recipient().id());
    }
}
