package org.clausecheck.engine.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clausecheck.engine.dmn.TableDefinition.HitPolicy;
import org.clausecheck.engine.dmn.TableDefinition.Output;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageContainer;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.kogito.dmn.DmnDecisionModel;

/**
 * One table, compiled: Kogito's decision model over a runtime of its own, strict, with types checked and without any class to load. Every
 * message of severity ERROR, at compile time or in an evaluation, is a {@link TableException}: the engine itself would go on.
 */
final class DmnTable {

    /**
     * A row that answered.
     *
     * @param row     its id
     * @param figures by name of output; the value is null where the cell is
     */
    record Hit(String row, Map<String, Object> figures) {
    }

    private final TableDefinition definition;
    private final DmnDecisionModel model;
    private final ThreadLocal<List<String>> selected = new ThreadLocal<>();

    /** Compiles a table whose text was read and found fit; {@link TableException} if the engine has anything to say against it. */
    DmnTable(TableDefinition definition, String xml) {
        this(definition, StrictRuntime.of(definition.file(), xml));
    }

    /** For canaries, which want to see what happens without one of the guards. */
    DmnTable(TableDefinition definition, DMNRuntime runtime) {
        this.definition = definition;
        runtime.addListener(new DMNRuntimeEventListener() {
            @Override
            public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                selected.set(List.copyOf(event.getSelectedIds()));
            }
        });
        this.model = new DmnDecisionModel(runtime, TableReader.NAMESPACE, TableReader.modelName(definition.file()));
        failOnErrors(model.getDMNModel());
    }

    /** The rows that answer, in the order of the table: at most one unless the table collects. */
    List<Hit> ask(Map<String, Object> inputs) {
        selected.remove();
        DMNResult result = evaluate(inputs);
        List<String> rows = selected.get();
        selected.remove();
        failOnErrors(result);
        DMNDecisionResult decision = result.getDecisionResultByName(definition.name());
        if (decision == null || decision.getEvaluationStatus() != DMNDecisionResult.DecisionEvaluationStatus.SUCCEEDED || rows == null) {
            throw new TableException(definition.name() + " was not evaluated for " + inputs);
        }
        List<?> answers = definition.hitPolicy() == HitPolicy.COLLECT ? (List<?>) decision.getResult()
                : rows.isEmpty() ? List.of() : singleton(decision.getResult());
        if (answers == null || answers.size() != rows.size()) {
            throw new TableException(definition.name() + " named " + rows + " but answered " + answers);
        }
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            hits.add(new Hit(rows.get(i), figures(answers.get(i))));
        }
        return hits;
    }

    private DMNResult evaluate(Map<String, Object> inputs) {
        try {
            return model.evaluateAll(model.newContext(new LinkedHashMap<>(inputs)));
        } catch (RuntimeException e) {
            throw new TableException(definition.name() + " broke down over " + inputs + ": " + e.getMessage(), e);
        }
    }

    private static List<Object> singleton(Object answer) {
        List<Object> one = new ArrayList<>();
        one.add(answer);
        return one;
    }

    private Map<String, Object> figures(Object answer) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (Output output : definition.outputs()) {
            Object value = definition.outputs().size() == 1 ? answer : ((Map<?, ?>) answer).get(output.name());
            if (value != null && !output.type().holds(value)) {
                throw new TableException(definition.name() + " answers " + output.name() + " with " + value + ", which is no "
                        + output.type().dmnName());
            }
            figures.put(output.name(), value);
        }
        return figures;
    }

    private void failOnErrors(DMNMessageContainer container) {
        List<String> errors = container.getMessages(DMNMessage.Severity.ERROR).stream().map(DMNMessage::getText).toList();
        if (!errors.isEmpty()) {
            throw new TableException(definition.name() + ": " + String.join("; ", errors));
        }
    }
}
