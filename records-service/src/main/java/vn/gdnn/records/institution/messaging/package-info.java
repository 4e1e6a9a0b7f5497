/** Events of the reporting service. */
@NullMarked
package vn.gdnn.records.institution.messaging;

import org.jspecify.annotations.NullMarked;
