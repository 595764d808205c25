package de.foerderfluss.process;

/** Something tried to finish a user task without the room to which the work belongs: a mistake of the house, or an attack. */
class CompletedRoundTheRoom extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CompletedRoundTheRoom(String taskKey) {
        super("The user task %s can only be finished by what happens in its room".formatted(taskKey));
    }
}
