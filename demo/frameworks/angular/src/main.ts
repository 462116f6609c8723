// Compiles templates in the browser, so that the demo needs no build of Angular's own.
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'signing-form/define';
import { Page } from './page';

void bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
