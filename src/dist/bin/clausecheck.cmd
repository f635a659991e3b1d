@echo off
rem Starts the installed clausecheck on Windows.
