/** Files that change something only once another person has approved the whole of them. */
@NullMarked
package vn.gdnn.kit.filerequest;

import org.jspecify.annotations.NullMarked;
