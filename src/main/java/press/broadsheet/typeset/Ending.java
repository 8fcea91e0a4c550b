package press.broadsheet.typeset;

/// How a body may end in its legs.
public enum Ending {
    /// All of it is set; lines left white at the foot of the last leg cost.
    FULL,
    /// All of it is set; the legs are filled one after the other and what is left stays white.
    OPEN,
    /// The legs are filled; the rest goes on elsewhere.
    JUMP
}
