/** Events of the curriculum service. */
@NullMarked
package vn.gdnn.records.programme.messaging;

import org.jspecify.annotations.NullMarked;
