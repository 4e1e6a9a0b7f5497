/** Recognition of graduation and the evidence it rests on. */
@NullMarked
package vn.gdnn.records.graduation;

import org.jspecify.annotations.NullMarked;
