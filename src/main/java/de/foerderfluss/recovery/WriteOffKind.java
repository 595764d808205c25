package de.foerderfluss.recovery;

/** How a claim is no longer pursued (§ 59 Abs. 1 ThürLHO). */
public enum WriteOffKind {
    /** The claim stands but is not pursued for the time being. */
    SUSPENSION("Niederschlagung"),
    /** The claim, or a part of it, is extinguished. */
    REMISSION("Erlass");

    private final String germanName;

    WriteOffKind(String germanName) {
        this.germanName = germanName;
    }

    public String germanName() {
        return germanName;
    }
}
