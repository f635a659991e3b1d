package org.clausecheck.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The executable model of the rules, as the build made it from the rule files. */
public final class RuleBase {

    private static final String LISTING = "/META-INF/kie/org.clausecheck/clausecheck/drools-model";

    private final List<Rule> rules;
    private final List<Model> models;

    private RuleBase(List<Model> models) {
        this.models = models;
        this.rules = models.stream().flatMap(model -> model.getRules().stream()).toList();
    }

    /**
     * Loads the models that the build lists, without any scan; {@link IllegalStateException} if it lists none, for a build that found no
     * rules would pass every sheet.
     */
    public static RuleBase builtIn() {
        try (InputStream in = RuleBase.class.getResourceAsStream(LISTING)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no rules: " + LISTING + " is missing");
            }
            return of(in, RuleBase.class.getClassLoader());
        } catch (IOException e) {
            throw new IllegalStateException("cannot load the rules", e);
        }
    }

    /** The rules of a listing as the Drools build writes it, from the classes of a loader. */
    public static RuleBase of(InputStream listing, ClassLoader classes) throws IOException {
        List<Model> models = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(listing, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                models.add(load(line.trim(), classes));
            }
        }
        RuleBase base = new RuleBase(models);
        if (base.rules.isEmpty()) {
            throw new IllegalStateException("this build holds no rules: " + LISTING + " lists none");
        }
        return base;
    }

    private static Model load(String name, ClassLoader classes) {
        try {
            return (Model) Class.forName(name, true, classes).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load the rules of " + name, e);
        }
    }

    /** These rules and others. */
    public RuleBase plus(RuleBase others) {
        List<Model> all = new ArrayList<>(models);
        all.addAll(others.models);
        return new RuleBase(all);
    }

    /** The ids of all rules. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        rules.forEach(rule -> ids.add(rule.getName()));
        return ids;
    }

    /** The model of one rule, for explanations. */
    Rule model(String id) {
        return rules.stream().filter(rule -> rule.getName().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }

    List<Model> models() {
        return models;
    }

    /** A knowledge base of the rules that are wanted. */
    KieBase kieBase(Predicate<String> wanted) {
        boolean all = rules.stream().allMatch(rule -> wanted.test(rule.getName()));
        return KieBaseBuilder.createKieBaseFromModel(all ? models : models.stream().map(model -> part(model, wanted)).toList());
    }

    private static Model part(Model model, Predicate<String> wanted) {
        ModelImpl part = new ModelImpl(model.getName());
        model.getGlobals().forEach(part::addGlobal);
        model.getRules().stream().filter(rule -> wanted.test(rule.getName())).forEach(part::addRule);
        return part;
    }
}
