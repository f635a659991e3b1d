package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.Tranche;
import org.clausecheck.sheet.fact.Facts;

/** A term sheet with all that is read beside it, as of one day: looks up parties, events, definitions and targets. */
public final class Deal {

    private final Documents documents;
    private final LocalDate asOf;
    private final Map<String, Document> byId = new LinkedHashMap<>();
    private final Map<String, Map<String, Clause>> clauses = new LinkedHashMap<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, Security> securities = new LinkedHashMap<>();
    private final Timeline timeline;
    private final World world;
    private final Conditions conditions;

    /** The documents as of a day; every reference in them has been checked by the reader. */
    public Deal(Documents documents, LocalDate asOf) {
        this.documents = documents;
        this.asOf = asOf;
        documents.stream().forEach(this::index);
        this.world = new World(this);
        this.timeline = new Timeline(this);
        this.conditions = new Conditions(this);
    }

    private void index(Document document) {
        byId.put(document.id(), document);
        Map<String, Clause> own = new LinkedHashMap<>();
        document.clauses().forEach(clause -> own.put(clause.id(), clause));
        clauses.put(document.id(), own);
        document.parties().forEach(party -> parties.merge(party.id(), party, Deal::filled));
        document.events().forEach(event -> events.putIfAbsent(event.id(), event));
        document.definitions().forEach(definition -> definitions.putIfAbsent(definition.id(), definition));
        document.securities().forEach(security -> securities.putIfAbsent(security.id(), security));
    }

    /** The first entry, with what it lacks taken from a later one; roles hold for their own document. */
    private static Party filled(Party first, Party later) {
        return new Party(first.margin(), first.id(), first.name(), first.legalForm().orElse(later.legalForm()),
                first.incorporatedIn().orElse(later.incorporatedIn()), first.principalOffice().orElse(later.principalOffice()),
                first.taxResidence().orElse(later.taxResidence()), first.parent().orElse(later.parent()), first.roles());
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The sheet that is checked. */
    public Document sheet() {
        return documents.sheet();
    }

    /** All documents, the sheet first. */
    public List<Document> documents() {
        return documents.stream().toList();
    }

    /** The agreements beside the sheet. */
    public List<Document> agreements() {
        return documents.agreements();
    }

    /** The open world, as the sheet gives it. */
    public Facts facts() {
        return sheet().facts();
    }

    /** The facts as they are known on {@link #asOf()}. */
    public World world() {
        return world;
    }

    /** The days of clauses and documents. */
    public Timeline timeline() {
        return timeline;
    }

    /** The status of the conditions. */
    public Conditions conditions() {
        return conditions;
    }

    /** The document with this id. */
    public Optional<Document> document(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The document in which a clause stands. */
    public Document documentOf(Clause clause) {
        return byId.get(clause.document());
    }

    /** Whether a clause stands in the sheet that is checked, not in an agreement. */
    public boolean inSheet(Clause clause) {
        return clause.document().equals(sheet().id());
    }

    /** The clause of a document. */
    public Optional<Clause> clause(String document, String id) {
        return Optional.ofNullable(clauses.getOrDefault(document, Map.of()).get(id));
    }

    /** Every clause of every document, the sheet's first. */
    public Stream<Clause> clauses() {
        return documents.stream().flatMap(document -> document.clauses().stream());
    }

    /** All parties named anywhere, in reading order. */
    public List<Party> parties() {
        return List.copyOf(parties.values());
    }

    /** A party by its id. */
    public Optional<Party> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    /** A party by a reference; the reader has made sure that it is there. */
    public Party party(PartyRef ref) {
        return parties.get(ref.id());
    }

    /** The name of a party, or the text itself if it is no party's id. */
    public String nameOf(String partyOrText) {
        return party(partyOrText).map(Party::name).orElse(partyOrText);
    }

    /** A declared event by its id. */
    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** A defined term by its id. */
    public Optional<Definition> definition(String id) {
        return Optional.ofNullable(definitions.get(id));
    }

    /** A class of securities by its id. */
    public Optional<Security> security(String id) {
        return Optional.ofNullable(securities.get(id));
    }

    /** What a reference means; empty for a gate that is a stage, or an {@link AnyRef} that is no clause or document. */
    public Optional<Target> target(Ref ref) {
        String[] parts = ref.text().split("/");
        Optional<Target> inside = inDocument(ref.document(), parts, 0);
        if (inside.isPresent()) {
            return inside;
        }
        if (!byId.containsKey(parts[0])) {
            return Optional.empty();
        }
        return parts.length == 1 ? Optional.of(new Target(byId.get(parts[0]), Optional.empty(), Optional.empty())) : inDocument(parts[0], parts, 1);
    }

    private Optional<Target> inDocument(String document, String[] parts, int first) {
        Document home = byId.get(document);
        return clause(document, parts[first]).flatMap(clause -> parts.length == first + 1
                ? Optional.of(new Target(home, Optional.of(clause), Optional.empty()))
                : tranches(clause).stream().filter(tranche -> tranche.id().is(parts[first + 1]).yes()).findFirst()
                        .map(tranche -> new Target(home, Optional.of(clause), Optional.of(tranche))));
    }

    /** The tranches of a clause; none for a type that has no tranches. */
    public static Items<Tranche> tranches(Clause clause) {
        if (clause instanceof Equity equity) {
            return equity.tranches();
        }
        if (clause instanceof SupplyCommitment supply) {
            return supply.tranches();
        }
        return clause instanceof Payment payment ? payment.tranches() : Items.unstated(clause.place());
    }

    /** Whether one of the references means this clause, by itself or with its document. */
    public boolean names(Items<TargetRef> refs, Clause clause) {
        return refs.stream().anyMatch(ref -> target(ref).filter(target -> target.covers(clause)).isPresent());
    }

    /** How a clause is written where it is named from the sheet: {@code rofr}, or {@code january-2025/rofr} in an agreement. */
    public String nameOf(Clause clause) {
        return inSheet(clause) ? clause.id() : clause.document() + "/" + clause.id();
    }

    /** Whether a document binds: what it says of itself, else its stage; {@link Fact.Status#WITHHELD} words stay unknown. */
    public Fact<Boolean> binds(Document document) {
        return document.binding().orElse(Fact.stated(switch (document.stage()) {
            case DEFINITIVE, IN_FORCE, ENDED -> true;
            case PROPOSAL, LETTER_OF_INTENT, MEMORANDUM -> false;
        }, document.margin().place().member("stage")));
    }

    /** Whether a clause binds: what it says of itself, else as its document. */
    public Fact<Boolean> binds(Clause clause) {
        return clause.common().binding().orElse(binds(documentOf(clause)));
    }
}
