package press.broadsheet.edition;

/// How urgently the desk must look at a remark.
public enum Severity {
    /// Worth knowing; nothing is wrong.
    NOTE,
    /// Something is less good than it should be.
    WARNING,
    /// Something was refused or is missing.
    ERROR
}
