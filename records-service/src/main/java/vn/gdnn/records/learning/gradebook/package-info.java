/** Marks while a module is running, until they are posted as a result. */
@NullMarked
package vn.gdnn.records.learning.gradebook;

import org.jspecify.annotations.NullMarked;
