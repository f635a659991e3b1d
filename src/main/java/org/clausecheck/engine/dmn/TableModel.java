package org.clausecheck.engine.dmn;

import javax.xml.namespace.QName;

import org.kie.dmn.model.api.DMNModelInstrumentedBase;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.v1_3.TDMNElementReference;
import org.kie.dmn.model.v1_3.TDecision;
import org.kie.dmn.model.v1_3.TDecisionRule;
import org.kie.dmn.model.v1_3.TDecisionTable;
import org.kie.dmn.model.v1_3.TDefinitions;
import org.kie.dmn.model.v1_3.TInformationItem;
import org.kie.dmn.model.v1_3.TInformationRequirement;
import org.kie.dmn.model.v1_3.TInputClause;
import org.kie.dmn.model.v1_3.TInputData;
import org.kie.dmn.model.v1_3.TItemDefinition;
import org.kie.dmn.model.v1_3.TLiteralExpression;
import org.kie.dmn.model.v1_3.TOutputClause;
import org.kie.dmn.model.v1_3.TUnaryTests;

/**
 * Makes the engine's model of a table from the elements that our own scan let pass. The engine's own reader binds by reflection and costs
 * more at a cold start than everything else about a table together; and what the scan did not see, the engine does not see either.
 */
final class TableModel {

    private TableModel() {
    }

    /** The model of one file; {@link TableException} for what the scan refuses. */
    static Definitions of(String file, String xml) {
        Element root = TableScan.scan(file, xml);
        TDefinitions definitions = new TDefinitions();
        definitions.setId(root.attribute("id"));
        definitions.setName(root.attribute("name"));
        definitions.setNamespace(root.attribute("namespace"));
        root.children("itemDefinition").forEach(element -> definitions.getItemDefinition().add(under(definitions, itemDefinition(element))));
        root.children("inputData").forEach(element -> definitions.getDrgElement().add(under(definitions, inputData(element))));
        root.children("decision").forEach(element -> definitions.getDrgElement().add(under(definitions, decision(element))));
        return definitions;
    }

    private static <T extends DMNModelInstrumentedBase> T under(DMNModelInstrumentedBase parent, T child) {
        child.setParent(parent);
        parent.addChildren(child);
        return child;
    }

    private static TItemDefinition itemDefinition(Element element) {
        TItemDefinition definition = new TItemDefinition();
        definition.setId(element.attribute("id"));
        definition.setName(element.attribute("name"));
        definition.setIsCollection(Boolean.parseBoolean(element.attribute("isCollection")));
        element.child("typeRef").ifPresent(type -> definition.setTypeRef(new QName(type.characters())));
        return definition;
    }

    private static TInputData inputData(Element element) {
        TInputData data = new TInputData();
        data.setId(element.attribute("id"));
        data.setName(element.attribute("name"));
        element.child("variable").ifPresent(variable -> data.setVariable(under(data, variable(variable))));
        return data;
    }

    private static TInformationItem variable(Element element) {
        TInformationItem variable = new TInformationItem();
        variable.setName(element.attribute("name"));
        variable.setTypeRef(type(element));
        return variable;
    }

    private static QName type(Element element) {
        String type = element.attribute("typeRef");
        return type.isEmpty() ? null : new QName(type);
    }

    private static TDecision decision(Element element) {
        TDecision decision = new TDecision();
        decision.setId(element.attribute("id"));
        decision.setName(element.attribute("name"));
        element.child("variable").ifPresent(variable -> decision.setVariable(under(decision, variable(variable))));
        element.children("informationRequirement").forEach(requirement -> {
            TInformationRequirement needed = new TInformationRequirement();
            TDMNElementReference input = new TDMNElementReference();
            input.setHref(requirement.child("requiredInput").map(reference -> reference.attribute("href")).orElse(""));
            needed.setRequiredInput(under(needed, input));
            decision.getInformationRequirement().add(under(decision, needed));
        });
        element.child("decisionTable").ifPresent(table -> decision.setExpression(under(decision, table(table))));
        return decision;
    }

    private static TDecisionTable table(Element element) {
        TDecisionTable table = new TDecisionTable();
        table.setId(element.attribute("id"));
        table.setHitPolicy(element.attribute("hitPolicy").isEmpty() ? HitPolicy.UNIQUE : HitPolicy.fromValue(element.attribute("hitPolicy")));
        element.children("input").forEach(column -> table.getInput().add(under(table, input(column))));
        element.children("output").forEach(column -> {
            TOutputClause output = new TOutputClause();
            output.setName(column.attribute("name"));
            output.setTypeRef(type(column));
            table.getOutput().add(under(table, output));
        });
        element.children("rule").forEach(row -> table.getRule().add(under(table, row(row))));
        return table;
    }

    private static TInputClause input(Element column) {
        TInputClause input = new TInputClause();
        input.setLabel(column.attribute("label"));
        column.child("inputExpression").ifPresent(expression -> {
            TLiteralExpression asked = expression(expression);
            asked.setTypeRef(type(expression));
            input.setInputExpression(under(input, asked));
        });
        column.child("inputValues").ifPresent(values -> input.setInputValues(under(input, tests(values))));
        return input;
    }

    private static TDecisionRule row(Element element) {
        TDecisionRule row = new TDecisionRule();
        row.setId(element.attribute("id"));
        element.children("inputEntry").forEach(cell -> row.getInputEntry().add(under(row, tests(cell))));
        element.children("outputEntry").forEach(cell -> row.getOutputEntry().add(under(row, expression(cell))));
        return row;
    }

    private static TUnaryTests tests(Element element) {
        TUnaryTests tests = new TUnaryTests();
        tests.setText(element.text());
        return tests;
    }

    private static TLiteralExpression expression(Element element) {
        TLiteralExpression expression = new TLiteralExpression();
        expression.setText(element.text());
        return expression;
    }
}
