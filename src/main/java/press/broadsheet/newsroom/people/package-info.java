/// Who works in the newsroom: people and their roles, invitations, tokens of the API, and what was done by whom.
@NullMarked
package press.broadsheet.newsroom.people;

import org.jspecify.annotations.NullMarked;
