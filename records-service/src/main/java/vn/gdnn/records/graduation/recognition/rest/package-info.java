/** Recognition over HTTP. */
@NullMarked
package vn.gdnn.records.graduation.recognition.rest;

import org.jspecify.annotations.NullMarked;
