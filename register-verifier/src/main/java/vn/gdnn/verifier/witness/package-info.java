/** A witness of logs (c2sp.org/tlog-witness), in code of its own: nothing that makes the register's log is believed here. */
@NullMarked
package vn.gdnn.verifier.witness;

import org.jspecify.annotations.NullMarked;
