package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random deals from a seed: clauses of all kinds that can meet, over few parties and many codes, so that much of it does meet. */
final class RandomDeals {

    private static final String[] PARTIES = {"kite", "lark", "moss", "reed"};
    private static final String[] ASSETS = {"models", "frontier-models", "open-weight-models", "products", "api-products", "weights",
            "software",
        "inference-code", "compute", "new-capacity", "infrastructure", "patents", "rights", "content", "kiosk", "lone", "box",
                "technology"};
    private static final String[] ACTIONS = {"host", "sell", "license", "publish-weights", "commercialise", "use", "run", "develop",
            "procure", "supply",
        "transfer-securities", "acquire-securities", "reorganise", "list", "disclose", "notify", "deliver"};
    private static final String[] FIELDS = {"api", "cloud", "commercial", "health", "research", "internal-use", "media"};
    private static final String[] PLACES = {"US", "US-TX", "EU", "DE", "world", "GB", "CA"};
    private static final String[] DAYS = {"'2026-12-31'", "'2028-06-30'", "'2031-12-31'", "'never'", "{ 'event': 'x' }", "{ 'event': 'y' }",
        "{ 'earliestOf': [{ 'event': 'x' }, '2029-01-01'] }", "{ 'latestOf': [{ 'event': 'x' }, '2027-01-01'] }"};
    static final String WORDS = "{ 'event': 'x' }, { 'event': 'y', 'longStop': '2030-01-01' }, { 'definition': 'kiosk',"
            + " 'kind': 'asset', 'within': ['products'] },"
            + "{ 'definition': 'lone', 'kind': 'asset' }, { 'definition': 'box', 'kind': 'asset', 'contains': ['weights',"
                    + " 'inference-code'] }";

    private final Random random;

    RandomDeals(long seed) {
        random = new Random(seed);
    }

    /** A deal of so many clauses, some of them in agreements. */
    Pattern deal(int clauses) {
        List<String> all = new ArrayList<>(List.of(WORDS));
        for (int i = 0; i < clauses; i++) {
            all.add(clause("c" + i));
        }
        return Pattern.of(String.join(",", all));
    }

    private String clause(String id) {
        String in = chance(3) ? "'in': '" + one(new String[] {"moss-2024", "reed-2025", "lark-2024"}) + "', " : "";
        String a = one(PARTIES);
        String b = other(a);
        return "{ " + in + "'id': '" + id + "', " + type(a, b) + common() + " }";
    }

    private String type(String a, String b) {
        return switch (random.nextInt(25)) {
            case 0, 1 -> "'type': 'exclusivity', 'holder': '%s', 'bound': '%s'".formatted(a, b) + grade() + scope();
            case 2, 3 -> "'type': 'licence', 'licensor': '%s', 'licensee': '%s'".formatted(a, b) + exclusivity() + scope();
            case 4 -> "'type': 'restraint', 'kind': '%s', 'bound': ['%s'], 'beneficiary': ['%s']".formatted(
                    one(new String[] {"other", "non-compete", "lock-up", "standstill"}), a, b) + scope();
            case 5, 6 -> "'type': 'undertaking', 'bound': ['%s']".formatted(a) + (chance(2) ? ", 'beneficiary': ['" + b + "']" : "")
                    + scope();
            case 7, 8 -> "'type': 'supply-commitment', 'supplier': '%s', 'customer': '%s'".formatted(a, b)
                    + (chance(6) ? ", 'shareOfDemandPercent': 100" : "") + things();
            case 9 -> "'type': 'permission', 'holder': '%s'".formatted(a) + (chance(2) ? ", 'grantor': '" + b + "'" : "") + scope();
            case 10 -> "'type': 'first-right', 'kind': '%s', 'holder': '%s', 'bound': '%s'".formatted(
                    one(new String[] {"refusal", "offer", "notice"}), a, b) + scope();
            case 11 -> "'type': 'consent-right', 'holder': '%s', 'bound': '%s'".formatted(a, b) + scope();
            case 12 -> "'type': 'access', 'provider': '%s', 'recipient': '%s'".formatted(a, b) + things();
            case 13 -> "'type': 'equity', 'kind': '%s', 'issuer': '%s', 'holder': '%s'".formatted(
                    one(new String[] {"issue", "transfer", "surrender"}), a, b);
            case 14 -> "'type': 'ownership', 'owners': ['%s']".formatted(a) + things();
            case 15 -> "'type': 'revenue-share', 'payer': '%s', 'payee': '%s', 'rates': [{ 'percent': %d }]".formatted(a, b, 1
                    + random.nextInt(3));
            case 16 -> "'type': 'most-favoured', 'beneficiary': '%s', 'bound': '%s'".formatted(a, b);
            case 17 -> "'type': 'board-right', 'holder': '%s', 'company': '%s', 'powers': ['%s'], 'share': '%s'".formatted(a, b,
                    one(new String[] {"appoint", "remove", "veto-appointment"}), one(new String[] {"all", "majority", "minority"}));
            case 18 -> ("'type': 'change-of-control', 'of': ['%s'], 'holder': ['%s'], 'triggers': ['ipo', 'reorganisation'],"
                    + " 'consequences': ['consent']").formatted(a, b);
            case 19 -> "'type': 'termination', 'by': ['%s'], 'grounds': ['convenience']".formatted(a);
            case 20 -> "'type': 'joint-venture', 'venture': '%s', 'members': [{ 'party': '%s' }, { 'party': 'kite' }]".formatted(a, b)
                    + scope();
            case 21 -> "'type': 'assignment', 'bound': ['%s']".formatted(a);
            case 22 -> "'type': 'disclosure', 'by': ['%s'], 'kind': 'prospectus'".formatted(a);
            case 23 -> "'type': 'escrow', 'depositor': '%s', 'beneficiary': '%s'".formatted(a, b) + things();
            default -> "'type': 'confidentiality', 'bound': ['%s']".formatted(a);
        };
    }

    private String grade() {
        return chance(3) ? ", 'grade': '" + one(new String[] {"sole", "primary", "non-exclusive"}) + "'" : "";
    }

    private String exclusivity() {
        return (chance(5) ? ", 'irrevocable': true" : "") + (chance(4) ? "" : ", 'exclusivity': '"
                + one(new String[] {"exclusive", "sole", "non-exclusive"}) + "'");
    }

    private String scope() {
        return (chance(5) ? "" : ", 'actions': " + list(ACTIONS)) + things() + (chance(5) ? ", 'counterparties': ['" + one(PARTIES)
                + "']" : "");
    }

    private String things() {
        return (chance(6) ? "" : ", 'assets': " + list(ASSETS)) + (chance(4) ? ", 'fields': " + list(FIELDS) : "")
                + (chance(4) ? ", 'territories': " + list(PLACES) : "");
    }

    private String common() {
        return (chance(2) ? ", 'ends': " + one(DAYS) : "") + (chance(4) ? ", 'starts': '2027-01-01'" : "")
                + (chance(4) ? ", 'carveOuts': [{ 'assets': " + list(ASSETS) + " }]" : "") + (chance(8) ? ", 'conditionalOn': 'y'" : "");
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private String one(String[] all) {
        return all[random.nextInt(all.length)];
    }

    private String other(String party) {
        String other = one(PARTIES);
        return other.equals(party) ? other(party) : other;
    }

    private String list(String[] all) {
        return IntStream.rangeClosed(0, random.nextInt(2)).mapToObj(i -> "'" + one(all) + "'").distinct()
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
