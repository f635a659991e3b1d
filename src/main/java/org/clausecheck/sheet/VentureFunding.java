package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Span;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.PaymentKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Member;
import org.clausecheck.sheet.clause.Payment;

/**
 * How a joint venture is paid for: whether the parts of the members make up the whole, follow their shares, and what happens if one does
 * not pay. Figures count as written: each percentage may be off by half a unit of its last digit.
 */
public final class VentureFunding {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Deal deal;
    private final JointVenture venture;
    private final PercentSum percentages;
    private final Optional<BigDecimal> paidIn;

    private VentureFunding(Deal deal, JointVenture venture) {
        this.deal = deal;
        this.venture = venture;
        this.percentages = percentages();
        this.paidIn = paidIn();
    }

    /** The funding of a venture. */
    public static VentureFunding of(Deal deal, JointVenture venture) {
        return new VentureFunding(deal, venture);
    }

    /** Whether the clause speaks of money at all: a total, or a part of a member. */
    public Truth isPromised() {
        List<Truth> said = new ArrayList<>(List.of(venture.total().stated()));
        venture.members().forEach(member -> said.addAll(List.of(member.contribution().stated(), member.contributionPercent().stated())));
        return Truth.any(said);
    }

    private static boolean pays(Member member) {
        return isSaid(member.contribution()) || isSaid(member.contributionPercent());
    }

    private static boolean isSaid(Fact<?> figure) {
        return figure.status() != Fact.Status.UNSTATED;
    }

    private PercentSum percentages() {
        List<PercentSum.Part> parts = new ArrayList<>();
        venture.members().stream().filter(member -> isSaid(member.contributionPercent())).forEach(member -> parts.add(
                new PercentSum.Part(deal.nameOf(member.party().id()), member.contributionPercent())));
        if (venture.members().isOpen()) {
            parts.add(new PercentSum.Part("other members", Fact.unknown(List.of(new Why.Missing(venture.members().place(), "withheld")))));
        }
        boolean all = venture.members().stream()
                .noneMatch(member -> isSaid(member.contribution()) && !isSaid(member.contributionPercent()));
        return new PercentSum(List.of(venture), "the funding", parts, true, Truth.of(all));
    }

    /** The sum of all contributions, if each member that pays gives one single figure, all in one currency. */
    private Optional<BigDecimal> paidIn() {
        List<Member> payers = venture.members().stream().filter(VentureFunding::pays).toList();
        List<Money> amounts = payers.stream().flatMap(member -> member.contribution().value().stream()).filter(Bounded::isSingle)
                .map(Bounded::figure).toList();
        boolean one = amounts.stream().map(Money::currency).distinct().count() == 1;
        return one && amounts.size() == payers.size() && !venture.members().isOpen()
                ? Optional.of(amounts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add)).filter(sum -> sum.signum() > 0)
                : Optional.empty();
    }

    /** The terms with the words for what is wrong with each. */
    public Checklist terms() {
        return Checklist.of(
                "no word on who pays what", isDivided(),
                "parts that come to " + Words.of(percentages.least()) + " % instead of 100 (" + percentages.words() + ")", addsUp(),
                "contributions that do not match the total of " + venture.total(), matchesTotal(),
                "parts that differ from the shares without a reason (" + disproportions() + ")", isProportionate(),
                "no word on what follows if a member does not pay", venture.fundingDefault().stated());
    }

    private Truth isDivided() {
        boolean any = venture.members().stream().anyMatch(VentureFunding::pays);
        if (any || deal.documentOf(venture).clauses().stream().anyMatch(this::paysVenture)) {
            return Truth.YES;
        }
        Why missing = new Why.Missing(venture.members().place(), "contributions");
        return venture.members().isOpen() || deal.documentOf(venture).clauses().isOpen() ? Truth.unknown(missing) : Truth.no(missing);
    }

    /** A clause beside it by which somebody puts money into the vehicle. */
    private boolean paysVenture(Clause clause) {
        return clause instanceof Equity equity && equity.issuer().equals(venture.venture())
                || clause instanceof Payment payment && payment.payee().equals(venture.venture());
    }

    private Truth addsUp() {
        return percentages.parts().isEmpty() || venture.members().stream().noneMatch(member -> isSaid(member.contributionPercent()))
                ? Truth.YES : percentages.right();
    }

    /** Only amounts against an amount: a member whose part is a percentage pays what is missing. */
    private Truth matchesTotal() {
        List<Member> payers = venture.members().stream().filter(VentureFunding::pays).toList();
        boolean amounts = !payers.isEmpty() && payers.stream().allMatch(member -> isSaid(member.contribution()));
        if (!amounts || !isSaid(venture.total())) {
            return Truth.YES;
        }
        List<Fact<Bounded<Money>>> figures = payers.stream().map(Member::contribution).toList();
        List<Fact<Bounded<Money>>> others = fromOthers();
        Truth alone = matchesTotal(figures);
        return alone.yes() || others.isEmpty() ? alone
                : Truth.any(alone, matchesTotal(Stream.concat(figures.stream(), others.stream()).toList()));
    }

    /** What lenders and investors that are no members put into the vehicle by clauses beside it. */
    private List<Fact<Bounded<Money>>> fromOthers() {
        List<Fact<Bounded<Money>>> others = new ArrayList<>();
        for (Clause clause : deal.documentOf(venture).clauses()) {
            if (clause instanceof Payment payment && paysVenture(clause) && payment.kind().is(PaymentKind.LOAN).yes()
                    && !isMember(payment.payer())) {
                others.add(payment.amount());
            } else if (clause instanceof Equity equity && paysVenture(clause) && equity.kind() == EquityKind.ISSUE
                    && !isMember(equity.holder())) {
                others.add(equity.amount());
            }
        }
        return others.stream().filter(VentureFunding::isSaid).toList();
    }

    private boolean isMember(PartyRef party) {
        return venture.members().stream().anyMatch(member -> member.party().equals(party));
    }

    private Truth matchesTotal(List<Fact<Bounded<Money>>> figures) {
        Optional<Fact<Bounded<Money>>> hidden = Stream.concat(figures.stream(), Stream.of(venture.total()))
                .filter(Fact::isOpen).findFirst();
        if (hidden.isPresent() || venture.members().isOpen()) {
            return hidden.map(Fact::stated).orElseGet(() -> venture.members().every(member -> Truth.YES));
        }
        Bounded<Money> total = venture.total().get();
        String unit = total.figure().currency().getCurrencyCode();
        if (figures.stream().anyMatch(figure -> !figure.get().figure().currency().getCurrencyCode().equals(unit))) {
            return Truth.unknown(new Why.Missing(venture.members().place(), "the contributions in " + unit));
        }
        Span whole = Span.of(total, total);
        Optional<BigDecimal> least = sum(figures.stream().map(figure -> Span.of(figure.get(), figure.get()).low()).toList());
        Optional<BigDecimal> most = sum(figures.stream().map(figure -> Span.of(figure.get(), figure.get()).high()).toList());
        boolean tooLittle = most.isPresent() && whole.low().isPresent() && most.get().compareTo(whole.low().get()) < 0;
        boolean tooMuch = least.isPresent() && whole.high().isPresent() && least.get().compareTo(whole.high().get()) > 0;
        return new Truth(tooLittle || tooMuch ? Truth.State.NO : Truth.State.YES, venture.total().origin());
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> figures) {
        return figures.stream().allMatch(Optional::isPresent)
                ? Optional.of(figures.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add)) : Optional.empty();
    }

    private Truth isProportionate() {
        List<Truth> each = venture.members().stream().map(this::followsShare).toList();
        Truth all = Truth.all(each);
        return all.yes() ? all : Truth.any(all, venture.disproportion().stated());
    }

    /** Whether the part that a member pays is its share; where one of the two is not given there is nothing to compare. */
    private Truth followsShare(Member member) {
        Fact<Bounded<BigDecimal>> part = part(member);
        if (!isSaid(part) || !isSaid(member.percent())) {
            return Truth.YES;
        }
        return member.percent().check(share -> part.check(paid -> {
            Span one = Span.of(share, share);
            Span two = Span.of(paid, paid);
            BigDecimal slack = PercentSum.roundingOf(share.figure()).add(paidIn.isPresent() && !isSaid(member.contributionPercent())
                    ? BigDecimal.ZERO : PercentSum.roundingOf(paid.figure()));
            return Truth.of(!isBelow(one, two, slack) && !isBelow(two, one, slack));
        }));
    }

    private static boolean isBelow(Span one, Span two, BigDecimal slack) {
        return one.high().isPresent() && two.low().isPresent() && two.low().get().subtract(one.high().get()).compareTo(BigDecimal.ZERO) > 0
                && two.low().get().subtract(one.high().get()).compareTo(slack) >= 0;
    }

    /** The percentage that a member pays: as written, else its amount among all amounts. */
    private Fact<Bounded<BigDecimal>> part(Member member) {
        if (isSaid(member.contributionPercent()) || paidIn.isEmpty()) {
            return member.contributionPercent();
        }
        return member.contribution().map(amount -> Bounded.exact(amount.figure().amount().multiply(WHOLE)
                .divide(paidIn.get(), MathContext.DECIMAL32)));
    }

    /** For the reader; the comparison is made with the exact figure. */
    private static Fact<Bounded<BigDecimal>> rounded(Fact<Bounded<BigDecimal>> part) {
        return part.map(figure -> figure.map(percent -> percent.scale() > 2 ? percent.setScale(2, RoundingMode.HALF_UP) : percent));
    }

    private String disproportions() {
        return String.join(", ", venture.members().stream().filter(member -> followsShare(member).no())
                .map(member -> deal.nameOf(member.party().id()) + " pays " + rounded(part(member)) + " % for " + member.percent()
                        + " %").toList());
    }
}
