package org.clausecheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.norm.Circle;
import org.clausecheck.norm.Firmness;
import org.clausecheck.norm.Measure;
import org.clausecheck.norm.Modality;
import org.clausecheck.norm.Nature;
import org.clausecheck.norm.Norm;
import org.clausecheck.norm.Part;
import org.clausecheck.norm.Relief;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.Security;
import org.clausecheck.sheet.clause.JointVenture;

/** A norm as a sentence without its bearer: may, must, must not or can; what, with which assets, with whom, where and for what. */
final class NormWords {

    private static final Pattern ABBREVIATION = Pattern.compile("\\b(api|ip|ipo)\\b");

    private final Deal deal;
    private final DayWords days;

    NormWords(Deal deal) {
        this.deal = deal;
        this.days = new DayWords(deal);
    }

    /** May, must, must not, can: the word that tells the four modalities apart without colour. */
    static String modal(Norm norm) {
        if (norm.nature() == Nature.STATE) {
            return "owns";
        }
        return switch (norm.modality()) {
            case RIGHT -> "may";
            case DUTY -> "must";
            case PROHIBITION -> "must not";
            case POWER -> "can";
        };
    }

    /** The sentence after {@link #modal}. */
    String predicate(Norm norm) {
        return (norm.nature() == Nature.STATE ? things(norm, "all that the clause covers") : deed(norm)) + Particulars.of(norm)
                + limits(norm) + figures(norm);
    }

    /** With whom, for what and where: what narrows it beside actions and assets; empty if nothing does. */
    String limits(Norm norm) {
        return persons(norm) + company(norm) + part(norm.reach().fields(), ", for ", this::term) + part(norm.reach().territories(),
                ", in ", this::term);
    }

    /** What it does, in a few words for the cell of a table: the actions alone. */
    String acts(Norm norm) {
        List<String> codes = norm.reach().actions().codes().stream().map(NormWords::spoken).toList();
        return (codes.isEmpty() ? bare(norm, "") : Words.joined(codes, norm.modality() == Modality.PROHIBITION ? "or" : "and"))
                + Particulars.of(norm);
    }

    private String deed(Norm norm) {
        List<String> acts = norm.reach().actions().codes().stream().map(NormWords::spoken).toList();
        String things = things(norm, "");
        if (norm.nature() == Nature.GRANT_BAN || norm.nature() == Nature.GRANT || norm.nature() == Nature.FREEDOM
                && !norm.rights().codes().isEmpty()) {
            List<String> rights = norm.rights().codes().stream().map(NormWords::spoken).toList();
            return "license" + (things.isEmpty() ? "" : " " + things) + (rights.isEmpty() ? "" : " (to " + Words.joined(rights, "or")
                    + ")");
        }
        if (acts.isEmpty()) {
            return bare(norm, things);
        }
        boolean plain = acts.stream().noneMatch(act -> act.contains(" "));
        boolean said = things.isEmpty() || acts.stream().allMatch(act -> act.endsWith(things));
        return Words.joined(acts, norm.modality() == Modality.PROHIBITION ? "or" : "and") + (said ? "" : (plain ? " " : ", as to ")
                + things);
    }

    /** A clause that names no act: what its type is about. */
    private static String bare(Norm norm, String things) {
        String type = spoken(norm.source().type());
        if (norm.reach().actions().said() == Part.Said.WITHHELD) {
            return "do what is withheld" + (things.isEmpty() ? "" : " with " + things);
        }
        return switch (norm.nature()) {
            case OPTION -> "use its " + type + (things.isEmpty() ? "" : " over " + things);
            case CONTROL -> "use its power (" + type + ")" + (things.isEmpty() ? "" : " over " + things);
            case ACT, PERFORMANCE -> (norm.source() instanceof JointVenture ? "take part in the " : "perform the ") + type
                    + (things.isEmpty() ? "" : " (" + things + ")");
            case EXCLUSIVITY, FIRST_RIGHT, WHOLE_DEMAND -> "deal" + (things.isEmpty() ? "" : " in " + things);
            default -> "deal with " + (things.isEmpty() ? "it" : things);
        };
    }

    private String things(Norm norm, String none) {
        List<String> named = new ArrayList<>(norm.reach().assets().codes().stream().map(this::term).toList());
        norm.reach().securities().codes().forEach(id -> named.add(deal.security(id).map(Security::name).orElse(id)));
        if (norm.reach().assets().said() == Part.Said.WITHHELD || norm.reach().securities().said() == Part.Said.WITHHELD) {
            named.add("what is withheld");
        }
        List<String> origins = norm.reach().origins().codes().stream().map(NormWords::spoken).toList();
        String without = part(norm.reach().assets().without(), ", without ");
        return (named.isEmpty() ? none : Words.joined(named, "and")) + without
                + (origins.isEmpty() ? "" : " (" + Words.joined(origins, "and") + ")");
    }

    private String persons(Norm norm) {
        Circle circle = norm.circle();
        String named = Words.joined(circle.codes().stream().map(this::person).toList(), norm.modality() == Modality.PROHIBITION ? "or"
                : "and");
        String holders = Words.joined(circle.holders().stream().map(this::person).toList(), "and");
        String protectedBy = Words.joined(norm.towards().stream().map(this::person).toList(), "and");
        if (norm.nature() == Nature.CONSENT) {
            return " without the consent of " + (protectedBy.isEmpty() ? "the other parties" : protectedBy);
        }
        if (norm.nature() == Nature.FIRST_RIGHT) {
            return " with anyone else before it was offered to " + holders;
        }
        if (norm.nature() == Nature.OWN_USE_BAN) {
            return " for itself or with others than " + holders;
        }
        return switch (circle.kind()) {
            case ALL_BUT -> (norm.nature() == Nature.SECRECY || norm.nature() == Nature.GRANT_BAN ? " to anyone but "
                    : " with, through or for anyone but ")
                    + holders + (circle.codes().isEmpty() ? "" : " among " + named);
            case ONLY -> " " + preposition(norm) + " " + named;
            case WITHHELD -> named.isEmpty() ? " with persons who are withheld" : " " + preposition(norm) + " " + named
                    + " and others who are withheld";
            case UNSAID -> " with somebody whom the clause does not name";
            case ANYONE, AT_CHOICE -> "";
        };
    }

    private static String preposition(Norm norm) {
        List<String> acts = norm.reach().actions().codes();
        if (acts.contains("procure") || acts.contains("buy") || acts.contains("acquire-securities")) {
            return "from";
        }
        return norm.nature() == Nature.PERFORMANCE || acts.stream().anyMatch(List.of("supply", "deliver", "pay", "license", "disclose",
                "file", "notify",
                "transfer-securities", "issue-securities", "assign", "sell", "report", "announce")::contains) ? "to" : "with";
    }

    private String company(Norm norm) {
        Optional<String> other = norm.company().filter(company -> !company.equals(norm.bearer()) && !norm.circle().codes()
                .contains(company));
        return other.map(company -> " (" + deal.nameOf(company) + ")").orElse("");
    }

    private String figures(Norm norm) {
        List<String> figures = new ArrayList<>();
        if (norm.measure() instanceof Measure.Amounts amounts) {
            amounts.amount().value().ifPresent(amount -> figures.add(amount.toString()));
            amounts.quantity().value().ifPresent(quantity -> figures.add(quantity.toString()));
            if (amounts.amount().isOpen() || amounts.quantity().isOpen()) {
                figures.add("amount withheld");
            }
        } else if (norm.measure() instanceof Measure.Percentage share) {
            share.percent().value().ifPresent(percent -> figures.add(percent + " % of demand"));
        } else if (norm.measure() instanceof Measure.Cap cap) {
            cap.cap().value().flatMap(holding -> holding.percent().value()).ifPresent(percent -> figures.add(percent + " %"));
        } else if (norm.measure() instanceof Measure.Rates rates) {
            rates.rates().forEach(rate -> figures.add(rate.percent() + " %" + rate.starts().value().map(when -> " from "
                    + days.words(when)).orElse("")
                    + rate.ends().value().map(when -> " until " + days.words(when)).orElse("")));
            if (rates.rates().isOpen()) {
                figures.add("rate withheld");
            }
        }
        return figures.isEmpty() ? "" : " · " + Words.joined(figures, "and");
    }

    private static String part(List<String> codes, String lead) {
        return codes.isEmpty() ? "" : lead + Words.joined(codes.stream().map(NormWords::spoken).toList(), "and");
    }

    private static String part(Part part, String lead, Function<String, String> words) {
        String named = Words.joined(part.codes().stream().map(words).toList(), "and");
        String hidden = part.said() == Part.Said.WITHHELD ? (named.isEmpty() ? "what is withheld" : " and what is withheld") : "";
        return named.isEmpty() && hidden.isEmpty() ? "" : lead + named + hidden;
    }

    /** What keeps it from being firm: who may call it, what it waits for, what leaves its standing open; empty if nothing does. */
    static String provisos(Norm norm) {
        List<String> parts = new ArrayList<>();
        if (norm.firmness() == Firmness.OPTIONAL) {
            parts.add("only if it is called");
        } else if (norm.firmness() == Firmness.CONDITIONAL) {
            parts.add("waits: " + reasons(norm.open()));
        }
        if (norm.standing().unknown()) {
            String why = reasons(norm.standing().why());
            parts.add("not known whether it stands" + (why.isEmpty() ? "" : ": " + why));
        }
        return String.join("; ", parts);
    }

    /** What is open, in words; what was seen beside it only where nothing is open by name. */
    static String reasons(List<Why> why) {
        List<String> open = why.stream().filter(reason -> !(reason instanceof Why.Seen)).map(Why::text).distinct().toList();
        return Words.joined(open.isEmpty() ? why.stream().map(Why::text).distinct().toList() : open, "and");
    }

    /** Its exceptions by name. */
    List<String> exceptions(Norm norm) {
        return norm.reliefs().stream().map(this::exception).distinct().toList();
    }

    private String exception(Relief relief) {
        String scope = part(relief.reach().actions().codes(), "") + part(relief.reach().assets(), " ", this::term)
                + part(relief.reach().fields(), " for ", this::term) + part(relief.reach().territories(), " in ", this::term)
                + (relief.circle().codes().isEmpty() ? "" : " with " + Words.joined(relief.circle().codes().stream().map(this::person)
                        .toList(), "and"));
        String open = relief.holds().unknown() || relief.kind() == Relief.Kind.UNKNOWN ? " (how far it reaches is not known)" : "";
        return relief.name() + (scope.isBlank() ? "" : ": " + scope.strip()) + open;
    }

    /** An asset, field or place in words: the defined term, or the code. */
    String term(String code) {
        return deal.definition(code).map(Definition::term).orElseGet(() -> spoken(code));
    }

    /** A code in words, abbreviations in capitals. */
    static String spoken(String code) {
        return ABBREVIATION.matcher(Words.ofCode(code)).replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    }

    private String person(String code) {
        return deal.party(code).map(party -> party.name()).orElseGet(() -> term(code));
    }
}
