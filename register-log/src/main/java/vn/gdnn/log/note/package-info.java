/** Signed notes and checkpoints (c2sp.org/signed-note, c2sp.org/tlog-checkpoint). */
@NullMarked
package vn.gdnn.log.note;

import org.jspecify.annotations.NullMarked;
