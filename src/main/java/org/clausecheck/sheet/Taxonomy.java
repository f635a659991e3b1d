package org.clausecheck.sheet;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tree of codes. A code contains itself and everything below it. The trees are those of the format, section 9; local definitions
 * extend them, but do not stand in them.
 */
public final class Taxonomy {

    /** What may be licensed, delivered, owned, built or sold. */
    public static final Taxonomy ASSETS = new Taxonomy("""
            technology ( models ( frontier-models post-milestone-models open-weight-models ) products ( api-products non-api-products )
                weights architecture software ( inference-code fine-tuning-code training-code ) research-methods training-data
                documentation outputs know-how )
            rights ( patents copyrights trademarks trade-secrets designs )
            hardware ( consumer-hardware accelerators devices )
            infrastructure ( compute ( new-capacity existing-capacity research-capacity training-capacity ) data-centre data-centre-ip energy )
            services ( cloud-services professional-services distribution-services )
            data ( personal-data customer-data )
            content
            business ( goodwill staff customers contracts premises )
            securities""");

    /** For which use. */
    public static final Taxonomy FIELDS = new Taxonomy("""
            any ( commercial ( cloud ( third-party-cloud ) api enterprise consumer advertising resale ) internal-use research ( training )
                government ( national-security ) health finance education media mobility industry )""");

    /** What is done. */
    public static final Taxonomy ACTIONS = new Taxonomy("""
            use ( run reproduce modify train-on )
            develop ( research develop-with-others )
            commercialise ( host make-available distribute market sell license publish-weights )
            procure ( buy )
            supply ( ship-first )
            build ( operate-site )
            deal-in-securities ( acquire-securities issue-securities transfer-securities offer-securities convert-securities vote-securities )
            steer-company ( amend-charter appoint-director remove-director change-control merge sell-business reorganise list incur-debt
                pay-dividend dissolve )
            employ ( hire solicit )
            handle-contract ( assign amend-contract terminate negotiate-with-others negotiate-in-good-faith )
            litigate ( sue challenge-rights )
            inform ( disclose announce file notify report )
            perform ( deliver support invest pay indemnify cooperate comply halt-release maximise-return balance-public-benefit )""");

    private final Map<String, Optional<String>> parents = new LinkedHashMap<>();

    private Taxonomy(String tree) {
        Deque<String> above = new ArrayDeque<>();
        String last = "";
        for (String word : tree.trim().split("\\s+")) {
            if (word.equals("(")) {
                above.push(last);
            } else if (word.equals(")")) {
                above.pop();
            } else {
                parents.put(word, Optional.ofNullable(above.peek()));
                last = word;
            }
        }
    }

    /** All codes, broader before narrower. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(parents.keySet());
    }

    /** Whether this is a code of the tree. */
    public boolean has(String code) {
        return parents.containsKey(code);
    }

    /** The next broader code; empty for a top code or one outside the tree. */
    public Optional<String> parent(String code) {
        return parents.getOrDefault(code, Optional.empty());
    }

    /** The code itself and all broader ones, narrowest first; only the code itself if it is not in the tree. */
    public Set<String> chain(String code) {
        Set<String> chain = new LinkedHashSet<>();
        for (Optional<String> step = Optional.of(code); step.isPresent(); step = parent(step.get())) {
            chain.add(step.get());
        }
        return chain;
    }

    /** Whether the first code is the second or contains it. */
    public boolean contains(String broader, String narrower) {
        return chain(narrower).contains(broader);
    }

    /** The broadest code of the branch in which a code lies. */
    public String top(String code) {
        String top = code;
        for (String broader : chain(code)) {
            top = broader;
        }
        return top;
    }
}
