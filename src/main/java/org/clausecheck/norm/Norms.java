package org.clausecheck.norm;

import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.clause.Clause;

/**
 * What the clauses of a deal come to on the day asked about: the norms that stand, where each clause stands, and where norms meet. A pure
 * function of the deal; neither ids nor the order of clauses play a part.
 */
public final class Norms implements Standing {

    private final Force force;
    private final Codebook codes;
    private final List<Encounter> encounters;
    private final long comparisons;

    private Norms(Force force, Codebook codes, List<Encounter> encounters, long comparisons) {
        this.force = force;
        this.codes = codes;
        this.encounters = List.copyOf(encounters);
        this.comparisons = comparisons;
    }

    /** The norms of a deal. */
    public static Norms of(Deal deal) {
        Persons persons = new Persons(deal);
        Gates gates = new Gates(deal);
        Validity validity = new Validity(deal, gates);
        Force force = new Force(deal, persons, gates, validity);
        Codebook codes = new Codebook(deal);
        Circles circles = new Circles(deal, persons);
        Inside inside = new Inside(deal, codes, circles, new Purposes(deal, codes, persons, validity), validity);
        Precedence precedence = new Precedence(deal, persons, validity, force);
        Overlap overlap = new Overlap(deal, codes, circles, persons);
        Docket docket = new Docket(deal, persons);
        Routing routing = new Routing(codes);
        ClashTable table = new ClashTable(deal, new Cover(deal, codes, circles, inside), validity, routing,
                new Offers(deal, validity, force.performed()), codes, force.norms());
        Meetings meetings = new Meetings(deal, overlap, new Excuse(codes, inside), precedence, validity, routing, table, docket);
        compare(force.norms(), codes, meetings);
        InForce clauses = new InForce(deal, force, precedence, overlap, docket);
        Reliefs reliefs = force.reliefs();
        List<Finder> finders = List.of(new RateMeetings(), new OwnershipMeetings(), new HoldMeetings(reliefs),
                new RevocationMeetings(persons), new SupportMeetings(force.norms(), inside), new BoardMeetings(reliefs),
                new ListingMeetings(deal, reliefs, force.norms(), codes),
                new NoShopMeetings(deal, persons, validity, circles, force.norms()), new BestTermsMeetings(persons, reliefs));
        finders.forEach(finder -> finder.find(clauses));
        return new Norms(force, codes, docket.encounters(), meetings.comparisons());
    }

    private static void compare(List<Norm> norms, Codebook codes, Meetings meetings) {
        Acts acts = new Acts(codes, norms);
        for (Norm norm : norms) {
            if (norm.isProhibition()) {
                acts.near(norm).forEach(act -> meetings.compare(norm, act));
            }
        }
    }

    /** The norms that stand or may stand, in reading order. */
    public List<Norm> norms() {
        return List.copyOf(force.norms());
    }

    /** Where every clause stands, and what superseded it. */
    public Force force() {
        return force;
    }

    /** Whether a clause of the sheet or of an agreement stands on the day asked about; one that still waits for something does. */
    @Override
    public Truth standing(Clause clause) {
        return force.of(clause).standing();
    }

    /** From when to when a clause stands, supersession counted. */
    @Override
    public Period period(Deal deal, Clause clause) {
        return force.of(clause).period();
    }

    /** Whether an asset lies inside another, by the taxonomy and the deal's own definitions. */
    public Truth.State inside(String asset, String broader) {
        return codes.assets().inside(asset, broader);
    }

    /** Where norms meet, matter by matter. */
    public List<Encounter> encounters() {
        return encounters;
    }

    /** How many pairs of norms were compared. */
    long comparisons() {
        return comparisons;
    }
}
