/** Events of the curriculum service. */
@NullMarked
package vn.gdnn.records.learning.programme.messaging;

import org.jspecify.annotations.NullMarked;
