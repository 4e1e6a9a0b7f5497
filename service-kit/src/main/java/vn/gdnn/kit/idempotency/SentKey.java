package vn.gdnn.kit.idempotency;

/**
 * A key as it was sent.
 *
 * @param caller the client and the account that sent it: keys of different callers never meet
 * @param key what the caller chose
 * @param hash keyed hash of method, path, query and body
 */
record SentKey(String caller, String key, byte[] hash) {}
