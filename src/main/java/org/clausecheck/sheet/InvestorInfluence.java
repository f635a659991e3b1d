package org.clausecheck.sheet;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.BoardPower;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.Instrument;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.ConsentRight;

/** The rights beyond its shares that clauses of the sheet give an investor in a company: who sits where, who sees what, who decides. */
public final class InvestorInfluence {

    private static final Set<Deliverable> TECHNICAL = Set.of(Deliverable.TECHNICAL_INFORMATION, Deliverable.MODEL_WEIGHTS,
            Deliverable.CODE);
    private static final List<String> KNOWLEDGE = List.of("weights", "architecture", "software", "research-methods", "know-how",
            "trade-secrets");
    private static final List<String> PROTECTIVE = List.of("steer-company", "deal-in-securities");

    private final Deal deal;
    private final Standing standing;
    private final PartyRef investor;
    private final PartyRef company;

    private InvestorInfluence(Deal deal, Standing standing, PartyRef investor, PartyRef company) {
        this.deal = deal;
        this.standing = standing;
        this.investor = investor;
        this.company = company;
    }

    /** The kinds of rights, written in kebab-case where a decision table lists them. */
    public enum Right { BOARD_SEAT, OBSERVER, TECHNICAL_INFORMATION, DECISION }

    /** The rights of an investor in a company. */
    public static InvestorInfluence of(Deal deal, Standing standing, PartyRef investor, PartyRef company) {
        return new InvestorInfluence(deal, standing, investor, company);
    }

    /** Whether it gets one of these rights, by their names; an unknown list leaves it open if there is any right. */
    public Truth givesAny(Items<String> rights) {
        Map<Right, Truth> given = given();
        Truth listed = Truth.any(Stream.of(Right.values()).filter(right -> rights.stream().anyMatch(Words.of(right)::equals))
                .map(given::get).toList());
        return rights.isOpen() ? Truth.all(Truth.any(given.values()), rights.stated()) : listed;
    }

    /** Whether it gets a seat on the board or a veto over the company. */
    public Truth givesSeatOrVeto() {
        return Truth.any(given().get(Right.BOARD_SEAT), Truth.any(vetoes().map(this::stands).toList()));
    }

    /** Whether it gets a seat, an observer or a say. */
    public Truth givesVoice() {
        Map<Right, Truth> given = given();
        return Truth.any(given.get(Right.BOARD_SEAT), given.get(Right.OBSERVER), given.get(Right.DECISION));
    }

    /** Whether a veto of it stands in the charter or the bylaws, so that it may work like votes that block a resolution. */
    public Truth hasCharterVeto() {
        return Truth.any(vetoes().map(right -> Truth.all(stands(right), right.instrument().isOneOf(Instrument.CHARTER, Instrument.BYLAWS)))
                .toList());
    }

    /** The clauses that give such rights, of the sheet. */
    public List<Clause> clauses() {
        Set<Clause> found = new LinkedHashSet<>();
        deal.sheet().clauses().stream().filter(clause -> Stream.of(Right.values()).anyMatch(right -> gives(clause, right).possible()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private Map<Right, Truth> given() {
        Map<Right, Truth> given = new EnumMap<>(Right.class);
        for (Right right : Right.values()) {
            given.put(right, Truth.any(deal.clauses().map(clause -> gives(clause, right)).toList()));
        }
        return given;
    }

    private Truth gives(Clause clause, Right right) {
        if (clause instanceof BoardRight board && right == Right.BOARD_SEAT && isOwn(board.holder(), board.company())) {
            return Truth.all(stands(clause), Stake.placesDirectors(board));
        }
        if (clause instanceof BoardRight board && right == Right.OBSERVER && isOwn(board.holder(), board.company())) {
            return Truth.all(stands(clause), Truth.any(board.powers().has(BoardPower.OBSERVE), board.observers().moreThan(0)));
        }
        if (clause instanceof Access access && right == Right.TECHNICAL_INFORMATION && isOwn(access.recipient(), access.provider())) {
            return Truth.all(stands(clause), Truth.any(access.deliverables().some(thing -> Truth.of(TECHNICAL.contains(thing))),
                    access.scope().assets().some(asset -> Truth.of(KNOWLEDGE.stream()
                            .anyMatch(broad -> Taxonomy.ASSETS.contains(broad, asset.code()))))));
        }
        return clause instanceof ConsentRight consent && right == Right.DECISION && isOwn(consent.holder(), consent.bound())
                ? Truth.all(stands(clause), isOnBusiness(consent)) : Truth.NO;
    }

    /** A veto on what changes the company or its capital protects an investor; one on what the company does is a part in its decisions. */
    private static Truth isOnBusiness(ConsentRight consent) {
        Items<Action> actions = consent.scope().actions();
        return actions.isEmpty() && !actions.isOpen() ? Truth.YES
                : actions.some(action -> Truth.of(PROTECTIVE.stream().noneMatch(broad -> Taxonomy.ACTIONS.contains(broad, action.code()))));
    }

    private Stream<ConsentRight> vetoes() {
        return deal.clauses().filter(ConsentRight.class::isInstance).map(ConsentRight.class::cast)
                .filter(right -> isOwn(right.holder(), right.bound()));
    }

    private boolean isOwn(PartyRef holder, PartyRef of) {
        return Group.same(deal, holder, investor) && Group.same(deal, of, company);
    }

    private Truth stands(Clause clause) {
        return standing.standing(clause).because(new Why.Seen(clause.place(), deal.nameOf(clause)));
    }
}
