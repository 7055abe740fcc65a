import { createApp } from 'vue'
import App from './App.vue'
import './look.css'
import './print.css'

createApp(App).mount('#app')
