/** Students' progress and diplomas, published by the records service. No names, no numbers, no marks. */
@NullMarked
package vn.gdnn.events.records.v1;

import org.jspecify.annotations.NullMarked;
