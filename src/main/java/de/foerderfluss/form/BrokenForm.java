package de.foerderfluss.form;

/** A form file that the house cannot show or check. */
class BrokenForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenForm(String fileName, String problem) {
        super("forms/" + fileName + ": " + problem);
    }
}
