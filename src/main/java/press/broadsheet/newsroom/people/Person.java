package press.broadsheet.newsroom.people;

import java.time.OffsetDateTime;

/// Somebody who may sign in.
///
/// @param name     unique, as it is typed in
/// @param password its hash
/// @param enabled  whether the person may still sign in
public record Person(long id, String name, String password, Role role, boolean enabled, OffsetDateTime createdAt) {}
