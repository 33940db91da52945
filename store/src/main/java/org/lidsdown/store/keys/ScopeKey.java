package org.lidsdown.store.keys;

import org.lidsdown.domain.keys.ContentKey;

/**
 * A content key that was opened.
 *
 * @param generation which of its scope's keys it is: there is another one after each change of the
 *     group's key
 * @param keyName the group's key that it was wrapped under
 * @param key the key
 */
public record ScopeKey(int generation, String keyName, ContentKey key) {}
