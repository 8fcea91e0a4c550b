package press.broadsheet.lint;

import java.util.List;
import press.broadsheet.edition.Remark;

/// One thing that must not be wrong in a newspaper.
interface Rule {
    /// What is wrong, each thing once.
    List<Remark> check(Overview edition);
}
