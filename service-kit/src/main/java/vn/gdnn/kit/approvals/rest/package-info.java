/** Requests that wait for a second person, over HTTP. */
@NullMarked
package vn.gdnn.kit.approvals.rest;

import org.jspecify.annotations.NullMarked;
