package org.clausecheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A cell says what the clauses say, says through what, and says where it does not know. */
class RightsMatrixTest {

    private static MatrixView.Cell cell(Pages page, String asset, String party) {
        MatrixView matrix = page.view().matrix();
        int column = matrix.parties().stream().map(Link::text).toList().indexOf(party);
        MatrixView.Row row = matrix.rows().stream().filter(one -> one.codes().contains(asset)).findFirst().orElseThrow();
        return row.cells().get(column);
    }

    @Test
    void anExclusiveLicenceIsARightOfTheLicenseeAndTwoBansOfTheLicensor() {
        Pages page = Pages.of("'clauses': [{ 'id': 'ip', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['models'], 'exclusivity': 'exclusive',"
                + " 'ends': '2030-12-31', 'fields': ['health'] }]");

        assertThat(cell(page, "models", "Lark Cloud").entries()).extracting(MatrixView.Entry::modal, MatrixView.Entry::text,
                MatrixView.Entry::until, MatrixView.Entry::grade)
                .containsExactly(tuple("may", "use, develop and commercialise, for health", "until 2030-12-31", "exclusive"));
        assertThat(cell(page, "models", "Kite AI").entries()).extracting(MatrixView.Entry::modal).containsExactly("must not", "must not");
    }

    @Test
    void aRightToABroaderAssetReachesTheNarrowerOneAndSaysThroughWhich() {
        Pages page = Pages.of("'clauses': [{ 'id': 'all', 'type': 'permission', 'holder': 'lark', 'grantor': 'kite', 'actions': ['use'], 'assets': ['technology'] },"
                + " { 'id': 'no', 'type': 'restraint', 'kind': 'other', 'bound': ['lark'], 'actions': ['publish-weights'], 'assets': ['weights'] }]");

        assertThat(cell(page, "weights", "Lark Cloud").entries()).extracting(MatrixView.Entry::modal, MatrixView.Entry::through)
                .containsExactly(tuple("may", "technology"), tuple("must not", ""));
        assertThat(cell(page, "technology", "Lark Cloud").entries()).hasSize(1);
    }

    @Test
    void anExpresslyExcludedAssetIsNoRight() {
        Pages page = Pages.of("'clauses': [{ 'id': 'ip', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['technology'],"
                + " 'excludedAssets': ['weights'], 'exclusivity': 'non-exclusive' }]");

        assertThat(cell(page, "weights", "Lark Cloud").entries()).extracting(MatrixView.Entry::modal, MatrixView.Entry::text)
                .containsExactly(tuple("no right", "expressly excluded"));
    }

    @Test
    void whetherALocalAssetIsMeantIsAQuestionAndNotARight() {
        Pages page = Pages.of("'definitions': [{ 'id': 'later-technology', 'term': 'later technology', 'kind': 'asset', 'within': ['technology'] }],"
                + " 'clauses': [{ 'id': 'later', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'assets': ['later-technology'] },"
                + " { 'id': 'now', 'type': 'permission', 'holder': 'moss', 'grantor': 'kite', 'actions': ['use'], 'assets': ['models'] }]");

        MatrixView.Cell moss = cell(page, "later-technology", "Moss Compute");
        assertThat(moss.entries()).isEmpty();
        assertThat(moss.perhaps()).extracting(Link::text).containsExactly("now");
    }

    @Test
    void withheldAssetsAreAQuestionInEveryRow() {
        Pages page = Pages.of("'clauses': [{ 'id': 'hidden', 'type': 'permission', 'holder': 'lark', 'grantor': 'kite', 'actions': ['use'], 'withheld': ['assets'] },"
                + " { 'id': 'open', 'type': 'permission', 'holder': 'moss', 'grantor': 'kite', 'actions': ['use'], 'assets': ['models'] }]");

        assertThat(cell(page, "models", "Lark Cloud").perhaps()).extracting(Link::text).containsExactly("hidden");
    }

    @Test
    void whereNoClauseSaysAnythingTheCellIsEmpty() {
        Pages page = Pages.of("'clauses': [{ 'id': 'a', 'type': 'permission', 'holder': 'lark', 'actions': ['use'], 'assets': ['models'] },"
                + " { 'id': 'b', 'type': 'permission', 'holder': 'moss', 'actions': ['use'], 'assets': ['compute'] }]");

        MatrixView.Cell cell = cell(page, "compute", "Lark Cloud");
        assertThat(cell.entries()).isEmpty();
        assertThat(cell.perhaps()).isEmpty();
    }

    @Test
    void assetsOfWhichTheClausesSayTheSameShareARow() {
        Pages page = Pages.of("'clauses': [{ 'id': 'a', 'type': 'permission', 'holder': 'lark', 'actions': ['use'], 'assets': ['weights', 'documentation', 'compute'] },"
                + " { 'id': 'b', 'type': 'permission', 'holder': 'lark', 'actions': ['build'], 'assets': ['compute'] }]");

        assertThat(page.view().matrix().rows()).extracting(MatrixView.Row::codes).containsExactly(List.of("weights", "documentation"),
                List.of("compute"));
    }

    @Test
    void whatIsTiedToNoAssetHasARowOfItsOwn() {
        Pages page = Pages.of("'clauses': [{ 'id': 'fee', 'type': 'payment', 'payer': 'kite', 'payee': 'lark', 'amount': 'USD 5 million', 'due': '2027-01-31' }]");

        MatrixView.Row row = page.view().matrix().rows().get(0);
        assertThat(row.codes()).isEmpty();
        assertThat(row.cells().get(0).entries()).extracting(MatrixView.Entry::modal, MatrixView.Entry::text, MatrixView.Entry::until)
                .containsExactly(tuple("must", "pay to Lark Cloud", "on 2027-01-31"));
    }
}
