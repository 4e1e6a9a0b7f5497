/** Recognition of graduation and the evidence it rests on. */
@NullMarked
package vn.gdnn.records.graduation.recognition;

import org.jspecify.annotations.NullMarked;
