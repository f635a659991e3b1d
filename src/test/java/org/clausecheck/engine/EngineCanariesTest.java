package org.clausecheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Traps of the engine that the design avoids: each shown as it bites, so that an upgrade that changes it is noticed. */
class EngineCanariesTest {

    private static final String GLOBAL = "global java.util.List fired;\n";
    /** A number is derived from the text that is inserted, so that the exists below is met while rules fire. */
    private static final String PRODUCER = "rule \"producer\" when String() then insert(Integer.valueOf(1)); end\n";
    private static final String SUBJECT = "rule \"subject\" when exists( Integer() and not Long() ) then fired.add(\"subject\"); end\n";
    private static final String SIBLING = "rule \"sibling\" when exists( Integer() and Double() ) then fired.add(\"sibling\"); end\n";

    @Test
    void aListingWithoutModelsIsAnErrorAndNoPass() {
        byte[] listing = "Drools-Model-Version:10.2.0\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RuleBase.of(new ByteArrayInputStream(listing), getClass().getClassLoader()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("no rules");
    }

    @Test
    void aListingThatNamesAMissingClassIsAnError() {
        byte[] listing = "org.clausecheck.rules.Nowhere\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RuleBase.of(new ByteArrayInputStream(listing), getClass().getClassLoader())).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nowhere");
    }

    /** incubator-kie#7115. If this fails after an upgrade, the trap is gone and the shape may be allowed again. */
    @Test
    void aNotInsideExistsFallsSilentWhenAnotherPackageSharesItsFirstPattern() {
        assertThat(fired(Map.of("a", PRODUCER, "b", SUBJECT))).containsExactly("subject");

        assertThat(fired(Map.of("a", PRODUCER, "b", SUBJECT, "c", SIBLING))).isEmpty();
    }

    @Test
    void inOnePackageTheSameRuleFires() {
        assertThat(fired(Map.of("a", PRODUCER + SUBJECT + SIBLING))).containsExactly("subject");
    }

    @Test
    void everyRuleOfTheProductStandsInOnePackage() throws IOException {
        assertThat(RuleBase.builtIn().models()).hasSize(1);
        assertThat(Files.readString(Path.of("rules/vocabulary.drl"))).contains("package org.clausecheck.rules;");
    }

    private static List<String> fired(Map<String, String> packages) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        new TreeMap<>(packages).forEach((name, drl) -> files.write("src/main/resources/canary/" + name + "/rules.drl", "package canary." + name + ";\n" + GLOBAL + drl));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        KieSession session = services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession();
        List<String> fired = new ArrayList<>();
        session.setGlobal("fired", fired);
        session.insert("a fact");
        session.fireAllRules();
        session.dispose();
        return fired;
    }
}
