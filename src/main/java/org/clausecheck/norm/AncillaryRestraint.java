package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.RestraintTerm;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Target;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Member;
import org.clausecheck.sheet.clause.Ownership;
import org.clausecheck.sheet.clause.Restraint;

/**
 * A non-compete with what it serves: a joint venture of the party bound, or the transfer of a business that it gives away. What it serves
 * is named by the clause; where it names nothing, the clauses of its document count that fit by their parties.
 */
public final class AncillaryRestraint {

    /** What a non-compete goes with, by the words of the table. */
    private enum Service { JOINT_VENTURE_NON_COMPETE, NON_COMPETE_GOODWILL_AND_KNOW_HOW, NON_COMPETE_GOODWILL }

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Deal deal;
    private final Coverage coverage;
    private final Restraint restraint;
    private final List<JointVenture> ventures;
    private final List<Clause> transfers;
    private final Truth hidden;

    private AncillaryRestraint(Deal deal, Standing standing, Restraint restraint) {
        this.deal = deal;
        this.coverage = Coverage.of(deal);
        this.restraint = restraint;
        Items<?> named = restraint.ancillaryTo();
        List<Clause> served = candidates().filter(clause -> standing.standing(clause).possible()).toList();
        this.ventures = served.stream().filter(JointVenture.class::isInstance).map(JointVenture.class::cast)
                .filter(venture -> isMember(venture).possible()).toList();
        this.transfers = served.stream().filter(this::isGivenAway).toList();
        boolean unseen = named.isOpen() || named.isEmpty() && deal.documentOf(restraint).clauses().isOpen();
        this.hidden = unseen ? Truth.unknown(new Why.Missing(named.isOpen() ? named.place() : deal.documentOf(restraint).clauses().place(),
                "what " + deal.nameOf(restraint) + " serves")) : Truth.NO;
    }

    /** The restraint with what it serves. */
    public static AncillaryRestraint of(Deal deal, Standing standing, Restraint restraint) {
        return new AncillaryRestraint(deal, standing, restraint);
    }

    private Stream<Clause> candidates() {
        if (restraint.ancillaryTo().isEmpty()) {
            return deal.documentOf(restraint).clauses().stream();
        }
        return restraint.ancillaryTo().stream().flatMap(ref -> deal.target(ref).stream()).flatMap(AncillaryRestraint::clauses).distinct();
    }

    private static Stream<Clause> clauses(Target target) {
        return target.clause().map(Stream::of).orElseGet(() -> target.document().clauses().stream());
    }

    private Truth isMember(JointVenture venture) {
        return venture.members().some(member -> Truth.of(isBound(member.party())));
    }

    private boolean isBound(PartyRef party) {
        return restraint.bound().stream().anyMatch(bound -> Group.same(deal, bound, party));
    }

    /** Whether a clause hands something of the party bound to somebody who is protected: a thing it assigns, or a company it sells. */
    private boolean isGivenAway(Clause clause) {
        if (clause instanceof Ownership owned) {
            return owned.assignor().value().filter(this::isBound).isPresent() && protects(owned.owners().stream().toList());
        }
        return clause instanceof Equity equity && equity.kind() == EquityKind.TRANSFER
                && equity.seller().value().filter(this::isBound).isPresent() && protects(List.of(equity.holder(), equity.issuer()));
    }

    private boolean protects(List<PartyRef> parties) {
        return restraint.beneficiary().isEmpty() || restraint.beneficiary().stream().anyMatch(protector -> parties.stream()
                .anyMatch(party -> Group.same(deal, party, protector)));
    }

    /**
     * Whether two of those bound and protected are no single group, so that there is somebody to compete with. What the members allow their
     * venture to do is its business, and no restraint of a competitor.
     */
    public Truth isBetweenUndertakings() {
        List<PartyRef> protectors = restraint.beneficiary().isEmpty() ? deal.documentOf(restraint).between().entries()
                : restraint.beneficiary().entries();
        return Truth.of(restraint.bound().stream().anyMatch(bound -> protectors.stream()
                .anyMatch(protector -> !Group.same(deal, bound, protector) && !isVentureOf(bound, protector))));
    }

    private boolean isVentureOf(PartyRef vehicle, PartyRef member) {
        return deal.clauses().anyMatch(clause -> clause instanceof JointVenture venture && venture.venture().equals(vehicle)
                && venture.members().stream().anyMatch(other -> Group.same(deal, other.party(), member)));
    }

    /** The kind of restraint by what it serves, as the table calls it: a venture before a transfer; unstated if it serves nothing. */
    public Fact<Object> kind() {
        if (!ventures.isEmpty()) {
            return Fact.stated(Service.JOINT_VENTURE_NON_COMPETE, ventures.get(0).place());
        }
        Truth goodwill = goodwill();
        Truth knowHow = knowHow();
        Truth open = Truth.any(hidden, goodwill.unknown() ? goodwill : Truth.NO, goodwill.yes() && knowHow.unknown() ? knowHow : Truth.NO);
        if (open.unknown()) {
            return Fact.unknown(open.why());
        }
        return goodwill.yes() ? Fact.stated(knowHow.yes() ? Service.NON_COMPETE_GOODWILL_AND_KNOW_HOW : Service.NON_COMPETE_GOODWILL,
                transfers.get(0).place()) : Fact.unstated(restraint.ancillaryTo().place());
    }

    private Truth goodwill() {
        return Truth.any(transfers.stream().map(clause -> clause instanceof Equity equity ? givesControl(equity)
                : coverage.names(clause, "goodwill")).toList());
    }

    /** A company that changes hands takes its knowledge with it. */
    private Truth knowHow() {
        return Truth.any(transfers.stream().map(clause -> clause instanceof Equity equity ? givesControl(equity)
                : coverage.names(clause, "know-how")).toList());
    }

    private static Truth givesControl(Equity equity) {
        Fact<ControlKind> control = equity.control();
        if (control.isStated()) {
            return control.isOneOf(ControlKind.SOLE, ControlKind.JOINT);
        }
        return Truth.unknown(new Why.Missing(equity.place().member("control"), "whether control passes"));
    }

    /**
     * Whether it is needed for what it serves and lasts no longer. Serving nothing is NO; a venture that the party bound does not control
     * is served by nobody's silence.
     */
    public Truth isCovered(Fact<Duration> months, Fact<Boolean> lifetime) {
        Truth served = kind().stated();
        if (!served.yes()) {
            return served;
        }
        Truth lasting = ventures.isEmpty() ? RestraintTerm.of(deal, restraint).lastsAtMost(months)
                : Truth.all(lifetime.is(true), endsWithVenture());
        return Truth.all(lasting, ventures.isEmpty() ? Truth.YES : isControlled(), isNoWider());
    }

    private Truth endsWithVenture() {
        return RestraintTerm.of(deal, restraint).endsWith(ventures.get(0));
    }

    /** Field, territory and origin stay within those of what is served, as far as that names any. */
    private Truth isNoWider() {
        List<Clause> wide = ventures.isEmpty() ? transfers : List.copyOf(ventures);
        return Truth.any(wide.stream().map(clause -> coverage.isNarrower(restraint, clause)).toList());
    }

    /** Whether each member that is bound has a controlling interest in the venture. */
    private Truth isControlled() {
        JointVenture venture = ventures.get(0);
        return Truth.all(venture.members().stream().filter(member -> isBound(member.party()))
                .map(member -> controls(venture, member)).toList());
    }

    private Truth controls(JointVenture venture, Member member) {
        List<Truth> recorded = deal.facts().control().stream().filter(entry -> entry.of().equals(venture.venture())
                && !World.isDisputed(entry) && deal.world().isKnown(entry.on()))
                .filter(entry -> entry.kind() == ControlKind.SOLE || entry.kind() == ControlKind.JOINT)
                .map(entry -> entry.by().has(member.party())).toList();
        if (!recorded.isEmpty()) {
            return Truth.any(recorded);
        }
        if (!venture.controlledBy().isEmpty()) {
            return venture.controlledBy().has(member.party());
        }
        Truth joint = venture.control().is(ControlKind.JOINT);
        boolean two = venture.members().size() == 2 && !venture.members().isOpen();
        Truth half = member.percent().atLeast(HALF);
        return joint.yes() && two ? joint : half.yes() ? half : Truth.unknown(new Why.Missing(venture.place().member("controlledBy"),
                "whether " + deal.nameOf(member.party().id()) + " has a controlling interest in the venture"));
    }

    /** What is wrong with it, as the end of a sentence. */
    public String fault(Fact<Duration> months) {
        Optional<JointVenture> venture = ventures.stream().findFirst();
        if (!kind().isStated()) {
            return "serves no transfer of a business and no joint venture of those bound";
        }
        List<String> words = new ArrayList<>();
        if (venture.isPresent()) {
            words.add(endsWithVenture().no() ? "outlasts the venture in " + deal.nameOf(venture.get()) : "");
            words.add(isControlled().no() ? "binds a member without a controlling interest in the venture" : "");
        } else {
            words.add(RestraintTerm.of(deal, restraint).lastsAtMost(months).no()
                    ? "lasts longer than the " + months + " that go with what is transferred" : "");
        }
        words.add(isNoWider().no() ? "reaches further than the field or territory of what it serves" : "");
        return String.join(" and ", words.stream().filter(word -> !word.isEmpty()).toList());
    }

    /** When it ends, in words. */
    public String until() {
        return RestraintTerm.of(deal, restraint).words();
    }
}
