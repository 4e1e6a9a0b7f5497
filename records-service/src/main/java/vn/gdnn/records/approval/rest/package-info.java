/** Requests that wait for a second person, over HTTP. */
@NullMarked
package vn.gdnn.records.approval.rest;

import org.jspecify.annotations.NullMarked;
