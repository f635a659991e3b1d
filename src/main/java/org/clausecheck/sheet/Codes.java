package org.clausecheck.sheet;

/**
 * The closed enumerations of the format. In a sheet they are written in kebab-case: {@code PUBLIC_BENEFIT_CORPORATION} is
 * {@code "public-benefit-corporation"}.
 */
public final class Codes {

    private Codes() {
    }

    /** The values of {@code stage}. */
    public enum Stage { PROPOSAL, LETTER_OF_INTENT, MEMORANDUM, DEFINITIVE, IN_FORCE, ENDED }

    /** The values of {@code legalForm}. */
    public enum LegalForm {
        CORPORATION, PUBLIC_BENEFIT_CORPORATION, NONPROFIT_CORPORATION, LIMITED_LIABILITY_COMPANY, LIMITED_PARTNERSHIP,
        PARTNERSHIP, FOUNDATION, TRUST, FUND, PUBLIC_LIMITED_COMPANY, PRIVATE_LIMITED_COMPANY, EUROPEAN_COMPANY, COOPERATIVE,
        UNINCORPORATED_JOINT_VENTURE, GOVERNMENT_BODY, INDIVIDUAL
    }

    /** The values of {@code role}. */
    public enum Role {
        ISSUER, PARTNER, TARGET, ACQUIRER, DEVELOPER, SUPPLIER, CUSTOMER, JOINT_VENTURE, NONPROFIT_PARENT, REGULATOR,
        EXPERT_BODY, THIRD_PARTY
    }

    /** The values of {@code securityKind}. */
    public enum SecurityKind { COMMON, PREFERRED, CONVERTIBLE, WARRANT, OPTION, UNIT, DEBT }

    /** The values of {@code basis}. */
    public enum Basis { ISSUED, AS_CONVERTED, FULLY_DILUTED, VOTING_POWER, PROFIT, ASSETS }

    /** The values of {@code eventKind}. */
    public enum EventKind {
        CAPABILITY_MILESTONE, IPO, QUALIFIED_IPO, CHANGE_OF_CONTROL, HOLDING_ABOVE, HOLDING_BELOW, CLEARANCE, CONSENT,
        CLOSING, FINANCING, DELIVERY, PURCHASE, PRICE_TARGET, REVENUE_TARGET, PROFIT_TARGET, NOTICE, CHOICE, INABILITY,
        BREACH, INSOLVENCY, CESSATION, TERMINATION, REORGANISATION, REGULATORY_CHANGE, OTHER
    }

    /** The values of {@code definitionKind}. */
    public enum DefinitionKind { ASSET, FIELD, TERRITORY, GROUP, TEST, OTHER }

    /** The values of {@code exclusivity}. */
    public enum LicenceExclusivity { EXCLUSIVE, SOLE, NON_EXCLUSIVE }

    /** The values of {@code grade}. */
    public enum Grade { EXCLUSIVE, SOLE, PRIMARY, PREFERRED, NON_EXCLUSIVE }

    /** The values of {@code royalty}. */
    public enum Royalty { ROYALTY_FREE, FULLY_PAID, ROYALTY_BEARING }

    /** The values of {@code form}. */
    public enum InstrumentForm { SIGNED_WRITING, WRITING, ELECTRONIC, ORAL }

    /** The values of {@code sublicensing}. */
    public enum Sublicensing { NONE, AFFILIATES, CONTRACTORS, CUSTOMERS, ANY }

    /** The values of {@code assignee}. */
    public enum Assignee { AFFILIATES, SUCCESSORS, ACQUIRER, LENDERS, ANY, NONE }

    /** The values of {@code insolvencyProtection}. */
    public enum InsolvencyProtection { US_365N, NON_US, TRADEMARKS }

    /** The values of {@code origin}. */
    public enum Origin { BACKGROUND, FOREGROUND, IMPROVEMENT, AFTER_ACQUIRED, JOINT }

    /** The values of {@code otherAssets}. */
    public enum OtherAssets { LICENSED, EXCLUDED, OWNED_BY_LICENSOR, OWNED_BY_LICENSEE }

    /** The values of {@code ownershipBasis}. */
    public enum OwnershipBasis { CONTRACT, EMPLOYMENT, AUTHORSHIP, INVENTORSHIP }

    /** The values of {@code equityKind}. */
    public enum EquityKind { HOLD, ISSUE, TRANSFER, SURRENDER, REPURCHASE }

    /** The values of {@code considerationKind}. */
    public enum ConsiderationKind { CASH, SHARES, TECHNOLOGY_ACCESS, LICENCE, SERVICES, COMPUTE, CREDITS, KNOW_HOW, SET_OFF, OTHER }

    /** The values of {@code firstRightKind}. */
    public enum FirstRightKind { REFUSAL, OFFER, NEGOTIATION, AVAILABILITY, NOTICE }

    /** The values of {@code restraintKind}. */
    public enum RestraintKind {
        NON_COMPETE, STANDSTILL, LOCK_UP, TRANSFER, NO_HIRE, NON_SOLICIT, EMPLOYEE_NON_COMPETE, NO_SHOP, NO_CHALLENGE,
        COVENANT_NOT_TO_SUE, PRICE, OUTPUT, CUSTOMER_ALLOCATION, OWNERSHIP_CAP, OTHER
    }

    /** The values of {@code effort}. */
    public enum Effort { ABSOLUTE, BEST, REASONABLE_BEST, COMMERCIALLY_REASONABLE, REASONABLE, GOOD_FAITH }

    /** The values of {@code paymentKind}. */
    public enum PaymentKind { FEE, LICENCE_FEE, MINIMUM_FEE, MILESTONE_FEE, PREPAYMENT, LOAN, BREAK_FEE, REIMBURSEMENT, OTHER }

    /** The values of {@code profile}. */
    public enum Profile { DECLINING, LEVEL, RISING }

    /** The values of {@code withholding}. */
    public enum Withholding { GROSS_UP, NO_GROSS_UP, TREATY }

    /** The values of {@code switchingFee}. */
    public enum SwitchingFee { NONE, COST_BASED, FIXED }

    /** The values of {@code controlKind}. */
    public enum ControlKind { SOLE, JOINT, NEGATIVE, MATERIAL_INFLUENCE, SIGNIFICANT_INFLUENCE, MANAGERIAL_AUTHORITY, NONE }

    /** The values of {@code deadlock}. */
    public enum Deadlock { ESCALATION, EXPERT, ARBITRATION, CASTING_VOTE, BUY_SELL, PUT_CALL, DISSOLUTION }

    /** The values of {@code exit}. */
    public enum ExitRoute { BUY_SELL, PUT, CALL, TAG_ALONG, DRAG_ALONG, SALE, IPO, DISSOLUTION }

    /** The values of {@code fundingDefault}. */
    public enum FundingDefault { DILUTION, LOAN, FORFEITURE, DAMAGES, SUSPENSION }

    /** The values of {@code instrument}. */
    public enum Instrument { CHARTER, BYLAWS, STOCKHOLDER_AGREEMENT, INVESTOR_AGREEMENT, SIDE_LETTER, THIS_AGREEMENT }

    /** The values of {@code boardPower}. */
    public enum BoardPower { APPOINT, REMOVE, NOMINATE, VETO_APPOINTMENT, OBSERVE }

    /** The values of {@code boardShare}. */
    public enum BoardShare { ALL, MAJORITY, HALF, MINORITY }

    /** The values of {@code investorRightKind}. */
    public enum InvestorRightKind {
        ANTI_DILUTION, PRE_EMPTION, INFORMATION, INSPECTION, TAG_ALONG, DRAG_ALONG, REDEMPTION, LIQUIDATION_PREFERENCE,
        RETURN_CAP, DIVIDEND, CONSULTATION
    }

    /** The values of {@code conversionKind}. */
    public enum ConversionKind { AUTOMATIC, ELECTIVE }

    /** The values of {@code cutBack}. */
    public enum CutBack { ISSUER, FOUNDERS, INVESTORS, PARTNER, OTHERS }

    /** The values of {@code requirementKind}. */
    public enum RequirementKind {
        CLEARANCE, FILING, CONSENT, APPROVAL, EVENT, AGREEMENT, DOCUMENT, FINANCING, SUPPLY, BRING_DOWN, NO_INJUNCTION, OTHER
    }

    /** The values of {@code body}. */
    public enum Body {
        BOARD, STOCKHOLDERS, CLASS, DISINTERESTED_COMMITTEE, DISINTERESTED_STOCKHOLDERS, SUPERVISORY_BOARD, WORKS_COUNCIL,
        GOVERNMENT
    }

    /** The values of {@code purpose}. */
    public enum Purpose {
        SECURITIES_FILING, EXHIBIT_FILING, REGULATOR, INCIDENT_REPORT, WHISTLEBLOWER, LAW_OR_COURT, ADVISERS, AFFILIATES,
        LENDERS, DOWNSTREAM_DOCUMENTATION, SAFETY_HOLD, IPO, REORGANISATION, OWN_USE, EXISTING_BUSINESS, OTHER
    }

    /** The values of {@code consentStatus}. */
    public enum ConsentStatus { GIVEN, REQUESTED, REFUSED }

    /** The values of {@code cocTrigger}. */
    public enum CocTrigger { OWNERSHIP_ABOVE, BOARD_MAJORITY, MERGER, ASSET_SALE, IPO, REORGANISATION, COMPETITOR_ACQUIRES }

    /** The values of {@code cocConsequence}. */
    public enum CocConsequence { CONSENT, NOTICE, TERMINATION_RIGHT, ACCELERATION, PAYMENT }

    /** The values of {@code ground}. */
    public enum Ground { CONVENIENCE, BREACH, INSOLVENCY, CHANGE_OF_CONTROL, LONG_STOP, EVENT, MUTUAL, FORCE_MAJEURE }

    /** The values of {@code terminationEffect}. */
    public enum TerminationEffectKind { ENDS, CONTINUES, BECOMES_PERPETUAL, BECOMES_NON_EXCLUSIVE, WINDS_DOWN }

    /** The values of {@code disclosureKind}. */
    public enum DisclosureKind {
        EXHIBIT_FILING, CURRENT_REPORT, PROSPECTUS, JOINT_RELEASE, RELATED_PARTY_POLICY, KNOWN_TRENDS, INVESTOR_BRIEFING
    }

    /** The values of {@code audience}. */
    public enum Audience { PUBLIC, INVESTORS, ANALYSTS, QUALIFIED_BUYERS, EMPLOYEES, REGULATORS }

    /** The values of {@code committee}. */
    public enum CommitteeKind { AUDIT, SAFETY, SPECIAL, NOMINATING, COMPENSATION, CONFLICTS }

    /** The values of {@code safetyPower}. */
    public enum SafetyPower { HALT_RELEASE, DELAY_RELEASE, RESTRICT_ACCESS, AUDIT, ADVISE }

    /** The values of {@code dataRole}. */
    public enum DataRoleKind { CONTROLLER, JOINT_CONTROLLER, PROCESSOR }

    /** The values of {@code dataAgreement}. */
    public enum DataAgreement { PROCESSING_AGREEMENT, JOINT_CONTROLLER_ARRANGEMENT, CONTROLLER_TO_CONTROLLER }

    /** The values of {@code transferTool}. */
    public enum TransferTool { ADEQUACY, STANDARD_CLAUSES, BINDING_CORPORATE_RULES, DEROGATION }

    /** The values of {@code releaseEvent}. */
    public enum ReleaseEvent { INSOLVENCY, REJECTION, CESSATION, BREACH, CHANGE_OF_CONTROL }

    /** The values of {@code renewalKind}. */
    public enum RenewalKind { AUTOMATIC, OPTION }

    /** The values of {@code sourceStatus}. */
    public enum SourceStatus { CONFIRMED, REPORTED, DISPUTED }

    /** The values of {@code scenario}. */
    public enum Scenario { ACTUAL, AFTER_CLOSING, AFTER_IPO }

    /** The values of {@code statementKind}. */
    public enum StatementKind { CLAIM, FORECAST, CAPABILITY, MILESTONE_DATE, REVENUE_TARGET, ANNOUNCEMENT, INTERPRETATION }

    /** The values of {@code reorganisationKind}. */
    public enum ReorganisationKind {
        PBC_CONVERSION, RECAPITALISATION, MERGER, SPIN_OFF, HOLDING_COMPANY, IPO_REORGANISATION, ASSET_TRANSFER
    }

    /** The values of {@code treatment}. */
    public enum Treatment { COST, FAIR_VALUE, EQUITY_METHOD, CONSOLIDATION }

    /** The values of {@code analysisKind}. */
    public enum AnalysisKind {
        VIE, CONTRACT_COMBINATION, ARTICLE_101, RULE_OF_REASON, MERGER_STRATEGY, FAIRNESS_OPINION, COMPARABILITY, TAX_OPINION,
        INTERNAL_CONTROLS
    }

    /** The values of {@code analysisStatus}. */
    public enum AnalysisStatus { DONE, PLANNED, NONE }

    /** The values of {@code level}. */
    public enum DependencyLevel { CRITICAL, IMPORTANT, MINOR }

    /** The values of {@code taxStatus}. */
    public enum TaxStatus { US_501C3_PUBLIC_CHARITY, US_PRIVATE_FOUNDATION, US_TAXABLE }

    /** The values of {@code dataCategory}. */
    public enum DataCategory { IDENTIFIERS, FINANCIAL, HEALTH, BIOMETRIC, GENOMIC, OTHER_OMIC, GEOLOCATION, OTHER }

    /** The values of {@code annex}. */
    public enum Annex { ANNEX_I, ANNEX_III, NONE }

    /** The values of {@code forecastKind}. */
    public enum ForecastKind { COMPUTE, REVENUE, DEMAND, CAPITAL_EXPENDITURE }

    /** The values of {@code concentrationKind}. */
    public enum ConcentrationKind { REVENUE, PURCHASES, BACKLOG }

    /** The values of {@code financingKind}. */
    public enum FinancingKind { EQUITY, CONVERTIBLE, DEBT, TENDER }

    /** The values of {@code deliverable}. */
    public enum Deliverable {
        MODEL_WEIGHTS, CODE, DOCUMENTATION, DOWNSTREAM_DOCUMENTATION, COPYRIGHT_POLICY, TRAINING_CONTENT_SUMMARY,
        TECHNICAL_INFORMATION, AUDITED_STATEMENTS, FINANCIAL_INFORMATION, FAIRNESS_OPINION, VALUATION, VIE_ANALYSIS, EXHIBIT,
        FORM_OF_ASSIGNMENT, DATA_PROCESSING_AGREEMENT, FIREWALL, RECUSAL, CLEAN_TEAM, CHARTER, BRIEFING_PAPER,
        INCIDENT_REPORTS, CAPACITY, SUPPORT
    }

    /** What a clause of a declared namespace says it is. */
    public enum CustomNorm { RIGHT, DUTY, PROHIBITION, POWER }
}
