package org.clausecheck.report.html;

import java.util.List;

/**
 * A clause with all that was found about it.
 *
 * @param id       its id on the page
 * @param ref      its reference
 * @param number   its number in the original; may be empty
 * @param title    its heading; may be empty
 * @param type     its type in words
 * @param state    where it stands
 * @param roles    who is what in it
 * @param wording  its verbatim wording; may be empty
 * @param note     a remark; may be empty
 * @param source   where it was read; may be empty
 * @param passage  the clause as it stands in its file, with all that findings mean marked
 * @param findings what was found about it
 * @param norms    what it means for each party
 * @param tokens   ids of the parties it names
 * @param checked  whether rules can check it; false for a clause of type other
 */
public record ClauseView(String id, String ref, String number, String title, String type, ClauseState state, List<Role> roles,
        String wording, String note,
        String source, Passage passage, List<PartyView.FindingLink> findings, List<PartyView.NormView> norms, List<String> tokens,
                boolean checked) {

    /**
     * What a party is in a clause.
     *
     * @param role  the name of the role
     * @param party the party
     */
    public record Role(String role, Link party) {
    }
}
