package de.foerderfluss.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The process models as they stand in the folder {@code bpmn}. */
final class Models {

    private static final Path FOLDER = Path.of("bpmn");

    private Models() {}

    /** One model with the name of its file, without the ending. */
    record Model(String name, BpmnModelInstance bpmn) {

        Process process() {
            return bpmn.getModelElementsByType(Process.class).iterator().next();
        }

        <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            return bpmn.getModelElementsByType(type);
        }

        Collection<FlowNode> nodes() {
            return all(FlowNode.class);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Model> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Models::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything of a type in all models, each with the name of its model for the message of a failing test. */
    static <T extends ModelElementInstance> List<T> everywhere(Class<T> type) {
        return all().stream().flatMap(model -> model.all(type).stream()).toList();
    }

    private static Model read(Path file) {
        String fileName = file.getFileName().toString();
        return new Model(fileName.substring(0, fileName.lastIndexOf('.')), Bpmn.readModelFromFile(file.toFile()));
    }
}
