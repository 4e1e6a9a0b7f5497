/** Events leave with the change that caused them: stored in its transaction, relayed to Kafka afterwards. */
@NullMarked
package vn.gdnn.kit.outbox;

import org.jspecify.annotations.NullMarked;
