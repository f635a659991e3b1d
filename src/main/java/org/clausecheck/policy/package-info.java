/**
 * What a house lays down beside the law: its configuration, and what it has said about findings. Knows rules and reports; reads no
 * option of a command line and writes no file.
 */
package org.clausecheck.policy;
