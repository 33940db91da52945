/**
 * The demo: a school that is made up, three years of its incidents, and the whole story played
 * through real windows.
 */
package org.lidsdown.admin.demo;
