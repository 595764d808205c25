package de.foerderfluss.closure;

import de.foerderfluss.shared.Breach;
import java.util.List;
import java.util.stream.Collectors;

/** Something in the case is still open. */
public class NotClosable extends Breach {

    private static final long serialVersionUID = 1L;

    NotClosable(List<OpenPoint> open) {
        super(
                Kind.CONFLICT,
                "Der Vorgang kann noch nicht abgeschlossen werden. "
                        + open.stream().map(OpenPoint::german).collect(Collectors.joining(" ")));
    }
}
