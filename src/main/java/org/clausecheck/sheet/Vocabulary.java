package org.clausecheck.sheet;

import java.util.List;

/** The open lists of the format: values that a declared namespace may extend with {@code x-namespace:value}. */
public final class Vocabulary {

    /** Laws and authorities. */
    public static final List<String> REGIMES = words("""
            us-hsr us-state-premerger us-clayton-8 us-cfius us-outbound us-export-controls us-data-security us-securities-registration
            us-form-8-k us-schedule-13d us-section-16 us-investment-company us-bank-holding us-stock-exchange us-ai-frontier
            us-attorney-general-de us-attorney-general-ca us-tax eu-merger eu-foreign-subsidies eu-digital-markets eu-foreign-investment
            eu-ai-act eu-data-act eu-gdpr eu-nis2 eu-dora eu-energy de-merger de-foreign-investment uk-merger uk-national-security""");

    /** Exchanges. */
    public static final List<String> VENUES = words("""
            nasdaq-global-select nasdaq-global-market nasdaq-capital-market nyse nyse-american lse euronext deutsche-boerse tokyo
            hong-kong""");

    /** Legal statuses of a party. */
    public static final List<String> DESIGNATIONS = words("""
            eu-gatekeeper us-tid-business us-covered-person us-covered-foreign-person us-listed-party eu-nis2-entity
            eu-financial-entity frontier-developer""");

    /** Counterparties that are no party and no group. */
    public static final List<String> COUNTERPARTIES = List.of("any-third-party", "competitors");

    private Vocabulary() {
    }

    private static List<String> words(String text) {
        return List.of(text.trim().split("\\s+"));
    }
}
