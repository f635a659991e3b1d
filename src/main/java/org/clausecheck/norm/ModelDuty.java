package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Aspect;
import org.clausecheck.sheet.Codes.Annex;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.fact.Model;

/**
 * A duty that the law of the Union on artificial intelligence may lay on whoever places a model or system on the market: as a
 * general-purpose model, or as a system of one of the annexes on high risk.
 *
 * @param deal      the deal
 * @param model     the model or system
 * @param category  what it is for the calendar: {@code general-purpose-model}, {@code high-risk-annex-i}, {@code high-risk-annex-iii}
 * @param concerned whether it is one; unknown if the record does not say
 * @param placed    whether it comes to the market of the Union: unknown if no day is given and the sheet shows a tie to the Union
 */
public record ModelDuty(Deal deal, Model model, String category, Truth concerned, Truth placed) {

    private static final String GENERAL_PURPOSE = "general-purpose-model";
    private static final String HIGH_RISK = "high-risk-";

    /** What a model may be. Which annex a system belongs to is asked only of what is not a general-purpose model. */
    public static List<ModelDuty> of(Deal deal, Model model) {
        Truth placed = model.euMarketFrom().isStated() ? model.euMarketFrom().stated()
                : Truth.all(TerritoryTies.of(deal, "EU").areShown(), model.euMarketFrom().stated());
        List<ModelDuty> duties = new ArrayList<>();
        Truth general = model.generalPurpose().is(true);
        if (general.possible()) {
            duties.add(new ModelDuty(deal, model, GENERAL_PURPOSE, general, placed));
        }
        if (model.annex().is(Annex.NONE).no() || model.annex().isOpen() && general.no()) {
            Annex annex = model.annex().value().orElse(Annex.ANNEX_III);
            duties.add(new ModelDuty(deal, model, HIGH_RISK + Words.of(annex), model.annex().stated(), placed));
        }
        return List.copyOf(duties);
    }

    /**
     * Whether it is for one party alone to take the duties over. A general-purpose model that passes from one to another has two who may be
     * its provider; then the question is which of them carries what.
     */
    public Truth isOfOne(Standing standing) {
        return category.equals(GENERAL_PURPOSE) ? ModelHandover.of(deal, standing, model).isPlanned().opposite() : Truth.YES;
    }

    /** The model, told apart by what it is for the calendar. */
    public List<Object> subjects() {
        return List.of(model, new Aspect(category));
    }

    /** What it is, in words. */
    public String kind() {
        return category.equals(GENERAL_PURPOSE) ? "a general-purpose model"
                : "a system of high risk (" + (category.endsWith("-iii") ? "annex III" : "annex I") + ")";
    }

    /**
     * Whether the duty reaches this model. A general-purpose model has to meet it from that day on. A system of high risk that was placed
     * before is left alone until then, and afterwards is reached only if its design is changed significantly, which nothing here tells.
     */
    public Truth isReachedFrom(Fact<LocalDate> begins) {
        if (category.equals(GENERAL_PURPOSE) || !model.euMarketFrom().isStated()) {
            return Truth.all(begins.stated(), model.euMarketFrom().stated());
        }
        return begins.check(day -> !model.euMarketFrom().get().isBefore(day) ? Truth.YES
                : deal.asOf().isBefore(day) ? Truth.NO : Truth.unknown(new Why.Missing(model.margin().place(),
                "whether the design of " + model.name() + " is changed significantly after " + day)));
    }

    /** Whether the model is on record as notified by the day asked about; a record that says nothing, or plans it, is NO. */
    public Truth isNotified() {
        Truth fact = deal.world().hasCome(model.notifiedOn());
        boolean filed = deal.facts().filings().stream().filter(filing -> filing.regime().code().equals("eu-ai-act"))
                .filter(filing -> !World.isDisputed(filing) && deal.world().hasCome(filing.filedOn()).yes())
                .anyMatch(filing -> filing.by().isEmpty() || model.provider().value().filter(filing.by().entries()::contains).isPresent());
        return fact.yes() ? fact : filed ? Truth.yes(new Why.Seen(deal.facts().filings().place(), "a filing under eu-ai-act"))
                : Truth.no(model.notifiedOn().origin().toArray(Why[]::new));
    }

    /** The last day for a notice that is counted from the placing on the market, or from the first day of the duty if that is later. */
    public Fact<LocalDate> lastDayOfNotice(Fact<LocalDate> begins, Fact<Duration> notice) {
        return model.euMarketFrom().flatMap(placed -> begins.flatMap(first -> notice.map(length ->
                length.after(placed.isBefore(first) ? first : placed))));
    }
}
