package de.foerderfluss.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a Camunda form of schema version 16, and of it only what portal and check both know. */
final class FormReader {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SCHEMA_VERSION = 16;

    private final String fileName;
    private final FieldReader fields;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> keys = new HashSet<>();

    private FormReader(String fileName) {
        this.fileName = fileName;
        fields = new FieldReader(fileName);
    }

    static FormSchema read(String fileName, String json) {
        try {
            return new FormReader(fileName).read(JSON.readTree(json));
        } catch (JacksonException | IllegalArgumentException problem) {
            throw new BrokenForm(fileName, String.valueOf(problem.getMessage()));
        }
    }

    private FormSchema read(JsonNode root) {
        String id = root.path("id").asString("");
        require((id + ".form").equals(fileName), "id must be the file name");
        require(root.path("type").asString("").equals("default"), "type must be default");
        require(root.path("schemaVersion").asInt(0) == SCHEMA_VERSION, "schemaVersion must be 16");
        return new FormSchema(id, elements(root, true));
    }

    private List<FormElement> elements(JsonNode parent, boolean outermost) {
        List<FormElement> elements = new ArrayList<>();
        for (JsonNode node : parent.path("components")) {
            elements.add(element(node, outermost));
        }
        return List.copyOf(elements);
    }

    private FormElement element(JsonNode node, boolean outermost) {
        String id = node.path("id").asString("");
        require(!id.isEmpty() && ids.add(id), "id missing or twice: " + id);
        Optional<FormCondition> hide = FieldReader.hide(node);
        return switch (node.path("type").asString("")) {
            case "separator" -> new FormSeparator(id, hide);
            case "text" -> new FormText(id, node.path("text").asString(""), hide);
            case "group" -> {
                require(outermost, "group within a group: " + id);
                yield new FormGroup(id, node.path("label").asString(""), elements(node, false), hide);
            }
            case "dynamiclist" -> rows(id, node, hide);
            default -> unique(keys, fields.read(id, node, hide));
        };
    }

    private FormRows rows(String id, JsonNode node, Optional<FormCondition> hide) {
        JsonNode wishes = node.path("properties");
        String key = node.path("path").asString("");
        require(!key.isEmpty() && keys.add(key), "path missing or twice: " + id);
        return new FormRows(
                id,
                key,
                node.path("label").asString(""),
                wishes.path("rowLabel").asString("Zeile"),
                wishes.path("addLabel").asString("Zeile hinzufügen"),
                wishes.path("description").asString(""),
                rowFields(node),
                node.path("allowAddRemove").asBoolean(false),
                node.path("defaultRepetitions").asInt(1),
                wishes.path("minRows").asInt(0),
                wishes.path("maxRows").asInt(FormRows.DEFAULT_MAXIMUM),
                hide);
    }

    private List<FormField> rowFields(JsonNode node) {
        List<FormField> columns = new ArrayList<>();
        Set<String> columnKeys = new HashSet<>();
        for (JsonNode column : node.path("components")) {
            String id = column.path("id").asString("");
            require(!id.isEmpty() && ids.add(id), "id missing or twice: " + id);
            columns.add(unique(columnKeys, fields.read(id, column, FieldReader.hide(column))));
        }
        return List.copyOf(columns);
    }

    private FormField unique(Set<String> taken, FormField field) {
        require(taken.add(field.key()), "key twice: " + field.key());
        return field;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BrokenForm(fileName, otherwise);
        }
    }
}
