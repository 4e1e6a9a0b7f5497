package vn.gdnn.records.credentials.reseal;

import java.time.Instant;

/**
 * What is to be sealed anew.
 *
 * @param since from when on somebody else may have had the key: what stood in the log before is sealed without question
 * @param examined whether the diplomas were named one by one, after the school looked at each
 */
record ResealOrder(String keyId, Instant since, boolean examined) {}
