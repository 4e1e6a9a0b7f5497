/** Jobs over HTTP. */
@NullMarked
package vn.gdnn.records.job.rest;

import org.jspecify.annotations.NullMarked;
